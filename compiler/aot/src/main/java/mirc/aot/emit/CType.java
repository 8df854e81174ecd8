package mirc.aot.emit;

import mirc.aot.classes.MethodModel;
import mirc.aot.reach.Value;
import org.objectweb.asm.Type;

/** C types of Java values. */
public final class CType {
  private CType() {}

  /** Of a local, parameter or result. */
  public static String value(Type type) {
    return switch (type.getSort()) {
      case Type.VOID -> "void";
      case Type.LONG -> "int64_t";
      case Type.FLOAT -> "float";
      case Type.DOUBLE -> "double";
      case Type.OBJECT, Type.ARRAY -> "jref";
      default -> "int32_t";
    };
  }

  /** Of a field or array element. */
  public static String stored(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE -> "int8_t";
      case Type.CHAR -> "uint16_t";
      case Type.SHORT -> "int16_t";
      case Type.OBJECT, Type.ARRAY -> "uint32_t";
      default -> value(type);
    };
  }

  /** As a debugger shows it, with that type for references. */
  public static String shown(Type type, String reference) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> "bool";
      case Type.CHAR -> "mrt_char";
      case Type.OBJECT, Type.ARRAY -> reference;
      default -> type.getSort() == Type.INT ? "int32_t" : stored(type);
    };
  }

  /** Bytes of a field or array element. */
  public static int size(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE -> 1;
      case Type.CHAR, Type.SHORT -> 2;
      case Type.LONG, Type.DOUBLE -> 8;
      default -> 4;
    };
  }

  /** The letter that stands for a value's type in names of C variables. */
  public static char letter(Value.Sort sort) {
    return switch (sort) {
      case INT -> 'i';
      case LONG -> 'l';
      case FLOAT -> 'f';
      case DOUBLE -> 'd';
      case REFERENCE -> 'a';
      case TOP -> throw new IllegalStateException("a value of no type is used");
    };
  }

  public static Value.Sort sort(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> Value.Sort.LONG;
      case Type.FLOAT -> Value.Sort.FLOAT;
      case Type.DOUBLE -> Value.Sort.DOUBLE;
      case Type.OBJECT, Type.ARRAY -> Value.Sort.REFERENCE;
      case Type.VOID -> Value.Sort.TOP;
      default -> Value.Sort.INT;
    };
  }

  static String ofLetter(char letter) {
    return switch (letter) {
      case 'i' -> "int32_t";
      case 'l' -> "int64_t";
      case 'f' -> "float";
      case 'd' -> "double";
      default -> "jref";
    };
  }

  /** The parameter types of a method, receiver included, in parentheses. */
  public static String parameters(MethodModel method) {
    StringBuilder text = new StringBuilder("(");
    if (!method.isStatic()) {
      text.append("jref");
    }
    for (Type parameter : method.parameters()) {
      text.append(text.length() == 1 ? "" : ", ").append(value(parameter));
    }
    return text.append(text.length() == 1 ? "void)" : ")").toString();
  }

  public static String prototype(MethodModel method, String name) {
    return value(method.result()) + " " + name + parameters(method);
  }

  /** What a method gives when it throws. */
  public static String nothing(Type result) {
    return switch (result.getSort()) {
      case Type.VOID -> "";
      case Type.OBJECT, Type.ARRAY -> " NULL";
      default -> " 0";
    };
  }
}
