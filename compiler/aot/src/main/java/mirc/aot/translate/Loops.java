package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.reach.Flow;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Decides which jumps back get a poll. Innermost counted loops without calls, but of pure methods,
 * get none: they end, and a poll would keep clang from vectorising them.
 */
final class Loops {
  private Loops() {}

  static boolean needsPoll(Body body, int start, int end) {
    Flow flow = body.flow();
    boolean counts = false;
    for (int i = start; i < end; i++) {
      AbstractInsnNode instruction = flow.code().at(i);
      if (flow.before(i) == null || instruction.getOpcode() < 0) {
        continue;
      }
      if (instruction.getOpcode() == NEW
          || (instruction instanceof MethodInsnNode call && !CallCode.isPure(body, call))) {
        return true;
      }
      if (instruction instanceof JumpInsnNode jump && flow.code().place(jump.label) <= i) {
        return true;
      }
      counts |= instruction.getOpcode() == IINC;
    }
    return !counts;
  }

  /** Whether an instruction calls or allocates; quiet methods do not count. */
  static boolean isLong(Body body, int number) {
    AbstractInsnNode instruction = body.flow().code().at(number);
    return instruction instanceof MethodInsnNode call
        ? !CallCode.isQuiet(body, call, number)
        : instruction.getOpcode() == NEW;
  }
}
