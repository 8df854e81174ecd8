package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import mirc.aot.reach.Flow;
import mirc.aot.reach.Frame;
import mirc.aot.reach.MethodCode;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** For each stack value of a method the instruction that made it; copies count for the original. */
final class StackSources {
  /** More than one instruction, or none. */
  static final int UNKNOWN = -1;

  private final Flow flow;
  private final MethodCode code;
  private final int[][] stacks;
  private final Deque<Integer> queue = new ArrayDeque<>();

  StackSources(Flow flow) {
    this.flow = flow;
    code = flow.code();
    stacks = new int[code.size()][];
    join(0, new int[0]);
    while (!queue.isEmpty()) {
      follow(queue.poll());
    }
  }

  /** The maker of a stack value before an instruction, counted from the top. */
  int of(int user, int fromTop) {
    int[] stack = stacks[user];
    int place = stack == null ? -1 : stack.length - 1 - fromTop;
    return place < 0 ? UNKNOWN : stack[place];
  }

  private void join(int target, int[] sources) {
    Frame frame = target < code.size() ? flow.before(target) : null;
    if (frame == null) {
      return;
    }
    int[] incoming = Arrays.copyOf(sources, frame.depth());
    int[] old = stacks[target];
    if (old == null) {
      stacks[target] = incoming;
      queue.add(target);
      return;
    }
    boolean changed = false;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != UNKNOWN && old[i] != incoming[i]) {
        old[i] = UNKNOWN;
        changed = true;
      }
    }
    if (changed) {
      queue.add(target);
    }
  }

  private void follow(int number) {
    AbstractInsnNode instruction = code.at(number);
    int[] stack = stacks[number];
    for (MethodCode.Handler handler : code.handlers(number)) {
      join(handler.target(), new int[] {UNKNOWN});
    }
    if (instruction instanceof JumpInsnNode jump) {
      jump(jump.label, stack);
    } else if (instruction instanceof TableSwitchInsnNode table) {
      table.labels.forEach(label -> jump(label, stack));
      jump(table.dflt, stack);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      lookup.labels.forEach(label -> jump(label, stack));
      jump(lookup.dflt, stack);
    }
    if (flow.completes(number)) {
      join(number + 1, after(number, instruction, stack));
    }
  }

  private void jump(LabelNode label, int[] stack) {
    join(code.place(label), stack);
  }

  private int[] after(int number, AbstractInsnNode instruction, int[] stack) {
    Frame next = number + 1 < code.size() ? flow.before(number + 1) : null;
    Frame before = flow.before(number);
    int opcode = instruction.getOpcode();
    if (next == null || before == null || opcode < 0 || opcode == CHECKCAST) {
      return stack;
    }
    if (opcode >= DUP && opcode <= SWAP) {
      return moved(opcode, before, stack);
    }
    int[] result = Arrays.copyOf(stack, next.depth());
    if (pushes(instruction)) {
      result[next.depth() - 1] = number;
    }
    return result;
  }

  private static boolean pushes(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof MethodInsnNode call) {
      return Type.getReturnType(call.desc).getSort() != Type.VOID;
    }
    return (opcode >= ACONST_NULL && opcode <= SALOAD)
        || (opcode >= IADD && opcode <= LXOR)
        || (opcode >= I2L && opcode <= DCMPG)
        || opcode == GETSTATIC
        || opcode == GETFIELD
        || (opcode >= NEW && opcode <= ARRAYLENGTH)
        || opcode == INSTANCEOF
        || opcode == MULTIANEWARRAY;
  }

  private static int[] moved(int opcode, Frame frame, int[] stack) {
    if (opcode == SWAP) {
      return insert(stack, 1, 1, false);
    }
    int top = opcode >= DUP2 && !frame.peek(0).isWide() ? 2 : 1;
    int below =
        switch (opcode) {
          case DUP, DUP2 -> 0;
          case DUP_X1, DUP2_X1 -> 1;
          default -> frame.peek(top).isWide() ? 1 : 2;
        };
    return insert(stack, top, below, true);
  }

  private static int[] insert(int[] stack, int top, int below, boolean keep) {
    int depth = stack.length;
    int[] result = Arrays.copyOf(stack, keep ? depth + top : depth);
    int base = depth - top - below;
    System.arraycopy(stack, depth - top, result, base, top);
    System.arraycopy(stack, base, result, base + top, below);
    if (keep) {
      System.arraycopy(stack, depth - top, result, base + top + below, top);
    }
    return result;
  }
}
