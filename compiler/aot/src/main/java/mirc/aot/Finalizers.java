package mirc.aot;

import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.Origin;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Classes of the program whose objects have something to finalise: images never do it, and must not
 * leave it out in silence. The JDK's own finalisers are nets under methods that programs call.
 */
final class Finalizers {
  private static final String KEY = "finalize()V";

  private Finalizers() {}

  /** Reports the instantiated classes that have one. */
  static void report(Reach reach, Problems problems) {
    for (Map.Entry<ClassModel, Origin> entry : reach.instantiated().entrySet()) {
      MethodModel finalizer = finalizer(entry.getKey());
      if (finalizer != null) {
        problems.finalizer(finalizer, entry.getValue());
      }
    }
  }

  private static @Nullable MethodModel finalizer(ClassModel type) {
    for (ClassModel c = type; c != null && c.module() == null; c = c.superclass()) {
      MethodModel method = c.declared(KEY);
      if (method != null && !method.isStatic() && !method.isPrivate()) {
        return doesSomething(method) ? method : null;
      }
    }
    return null;
  }

  /** Whether there is more in it than a call of the superclass's. */
  private static boolean doesSomething(MethodModel method) {
    for (AbstractInsnNode instruction : method.node().instructions) {
      boolean isCallOfSuper =
          instruction.getOpcode() == Opcodes.INVOKESPECIAL
              && instruction instanceof MethodInsnNode call
              && KEY.equals(call.name + call.desc);
      boolean isNothing =
          instruction.getOpcode() < 0
              || instruction.getOpcode() == Opcodes.ALOAD
              || instruction.getOpcode() == Opcodes.RETURN;
      if (!isCallOfSuper && !isNothing) {
        return true;
      }
    }
    return false;
  }
}
