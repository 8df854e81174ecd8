package mirc.aot.reach;

import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Values that are fixed while compiling, whatever the program computes. */
public final class Constants {
  private Constants() {}

  /** Whether a field is the one that javac makes for assert statements. */
  public static boolean isAssertionFlag(FieldModel field) {
    return field.isStatic() && field.name().equals("$assertionsDisabled");
  }

  /** Whether a class initialiser does nothing but to set that field. */
  static boolean isTrivial(MethodModel initializer) {
    for (AbstractInsnNode instruction : initializer.node().instructions) {
      boolean other =
          switch (instruction.getType()) {
            case AbstractInsnNode.FIELD_INSN ->
                !((FieldInsnNode) instruction).name.equals("$assertionsDisabled");
            case AbstractInsnNode.METHOD_INSN ->
                !((MethodInsnNode) instruction).name.equals("desiredAssertionStatus");
            case AbstractInsnNode.TYPE_INSN, AbstractInsnNode.INVOKE_DYNAMIC_INSN -> true;
            default -> false;
          };
      if (other) {
        return false;
      }
    }
    return true;
  }
}
