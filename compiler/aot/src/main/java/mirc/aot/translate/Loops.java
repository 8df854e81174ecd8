package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashSet;
import java.util.Set;
import mirc.aot.reach.Flow;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Decides which jumps back get a poll. Innermost counted loops without calls, but of pure methods,
 * get none: it would keep clang from vectorising them, and {@link Strips} cuts them. A loop that
 * counts, and ends for another reason than its counter, may wait for another thread.
 */
final class Loops {
  private Loops() {}

  static boolean needsPoll(Body body, int start, int end) {
    Flow flow = body.flow();
    Set<Integer> counters = new HashSet<>();
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
      if (instruction instanceof IincInsnNode count) {
        counters.add(count.var);
      }
    }
    return test(flow, start, end, counters) < 0;
  }

  /** The comparison with a counter that decides if a loop goes on, which needs no poll; else -1. */
  static int test(Flow flow, int start, int end) {
    return test(flow, start, end, counters(flow, start, end));
  }

  /** The variables that a loop counts. */
  static Set<Integer> counters(Flow flow, int start, int end) {
    Set<Integer> counters = new HashSet<>();
    for (int i = start; i < end; i++) {
      if (flow.before(i) != null && flow.code().at(i) instanceof IincInsnNode count) {
        counters.add(count.var);
      }
    }
    return counters;
  }

  private static int test(Flow flow, int start, int end, Set<Integer> counters) {
    boolean counter = false; // since the last jump or store one of the variables was read
    for (int i = start; i <= end; i++) {
      AbstractInsnNode instruction = flow.code().at(i);
      int opcode = instruction.getOpcode();
      if (instruction instanceof JumpInsnNode jump) {
        int target = flow.code().place(jump.label);
        boolean decides = i == end || target < start || target > end;
        if (counter && decides && opcode != GOTO) {
          return i;
        }
        counter = false;
      } else if (opcode == ILOAD && counters.contains(((VarInsnNode) instruction).var)) {
        counter = true;
      } else if (opcode >= ISTORE && opcode <= SASTORE) {
        counter = false;
      }
    }
    return -1;
  }

  /** Whether an instruction calls or allocates; quiet methods do not count. */
  static boolean isLong(Body body, int number) {
    AbstractInsnNode instruction = body.flow().code().at(number);
    return instruction instanceof MethodInsnNode call
        ? !CallCode.isQuiet(body, call, number)
        : instruction.getOpcode() == NEW;
  }
}
