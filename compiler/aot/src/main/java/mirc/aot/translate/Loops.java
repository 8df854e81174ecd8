package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.reach.Flow;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Decides which jumps back get a poll. Innermost counted loops without calls get none: they end,
 * and a poll would keep clang from vectorising them.
 */
final class Loops {
  private Loops() {}

  static boolean needsPoll(Flow flow, int start, int end) {
    boolean counts = false;
    for (int i = start; i < end; i++) {
      AbstractInsnNode instruction = flow.code().at(i);
      if (flow.before(i) == null || instruction.getOpcode() < 0) {
        continue;
      }
      if (instruction instanceof MethodInsnNode || instruction.getOpcode() == NEW) {
        return true;
      }
      if (instruction instanceof JumpInsnNode jump && flow.code().place(jump.label) <= i) {
        return true;
      }
      counts |= instruction.getOpcode() == IINC;
    }
    return !counts;
  }
}
