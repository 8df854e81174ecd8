package mirc.aot.reach;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Members that are there, and that an instruction cannot use: IncompatibleClassChangeError. */
public final class Compatibility {
  private Compatibility() {}

  /** Why a call cannot be of a method, as a sentence; null if it can. */
  public static @Nullable String fault(MethodInsnNode call, ClassModel owner, MethodModel method) {
    if (method.isStatic() != (call.getOpcode() == Opcodes.INVOKESTATIC)) {
      return "`" + method + "` is " + (method.isStatic() ? "static" : "not static");
    }
    boolean isInterface = call.getOpcode() == Opcodes.INVOKEINTERFACE;
    if (call.getOpcode() != Opcodes.INVOKESPECIAL
        && call.getOpcode() != Opcodes.INVOKESTATIC
        && owner.isInterface() != isInterface) {
      return "`" + owner + "` is " + (isInterface ? "no interface" : "an interface");
    }
    return null;
  }

  /** Why an access cannot be of a field, as a sentence; null if it can. */
  public static @Nullable String fault(FieldInsnNode access, FieldModel field) {
    int opcode = access.getOpcode();
    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
    return field.isStatic() == isStatic
        ? null
        : "`" + field + "` is " + (isStatic ? "not static" : "static");
  }

  /** Why there cannot be objects of exactly a class, as a sentence; null if there can. */
  public static @Nullable String faultOfNew(ClassModel type) {
    return type.isAbstract() ? "`" + type + "` is abstract" : null;
  }
}
