package mirc.aot.classes;

import org.objectweb.asm.Type;

/** The classes that box values of primitive types (JLS 5.1.7). */
public final class Wrappers {
  private Wrappers() {}

  /** Returns the internal name of the class that boxes a primitive type other than void. */
  public static String of(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.BYTE -> "java/lang/Byte";
      case Type.CHAR -> "java/lang/Character";
      case Type.SHORT -> "java/lang/Short";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      default -> "java/lang/Double";
    };
  }
}
