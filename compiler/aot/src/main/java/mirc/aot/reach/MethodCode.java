package mirc.aot.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mirc.aot.classes.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** A method's instructions by number, with where paths meet and which handlers cover what. */
public final class MethodCode {
  /**
   * An exception handler.
   *
   * @param target number of its first instruction
   * @param type internal name of what it catches, or null for everything
   */
  public record Handler(int target, @Nullable String type) {}

  private final MethodModel method;
  private final AbstractInsnNode[] instructions;
  private final boolean[] merges;
  private final List<List<Handler>> handlers = new ArrayList<>();
  private final int[] lines;
  private final boolean[] doomed;

  public MethodCode(MethodModel method) {
    this.method = method;
    MethodNode node = method.node();
    InsnList list = node.instructions;
    instructions = list.toArray();
    merges = new boolean[instructions.length];
    lines = new int[instructions.length];
    int line = 0;
    for (int i = 0; i < instructions.length; i++) {
      AbstractInsnNode instruction = instructions[i];
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      }
      lines[i] = line;
      markTargets(i);
    }
    coverWithHandlers(node);
    doomed = new boolean[instructions.length];
    findDoomed();
  }

  private void markTargets(int number) {
    jumpsFrom(number).forEach(target -> merges[target] = true);
  }

  /** The numbers of the instructions that a jump or switch can lead to; none of others. */
  public List<Integer> jumpsFrom(int number) {
    AbstractInsnNode instruction = instructions[number];
    List<LabelNode> labels = new ArrayList<>();
    if (instruction instanceof JumpInsnNode jump) {
      labels.add(jump.label);
    } else if (instruction instanceof TableSwitchInsnNode table) {
      labels.add(table.dflt);
      labels.addAll(table.labels);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      labels.add(lookup.dflt);
      labels.addAll(lookup.labels);
    }
    return labels.stream().map(this::place).toList();
  }

  /** Least fixed point, so that what runs for ever is not doomed. */
  private void findDoomed() {
    boolean changed = Arrays.stream(instructions).anyMatch(i -> i.getOpcode() == Opcodes.ATHROW);
    while (changed) {
      changed = false;
      for (int i = instructions.length - 1; i >= 0; i--) {
        if (!doomed[i] && endsInThrow(i)) {
          doomed[i] = true;
          changed = true;
        }
      }
    }
  }

  private boolean endsInThrow(int number) {
    int opcode = instructions[number].getOpcode();
    if (opcode == Opcodes.ATHROW) {
      return true;
    } else if ((opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.RET) {
      return false;
    }
    boolean isSwitch = opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH;
    boolean falls = !isSwitch && opcode != Opcodes.GOTO;
    return (!falls || (number + 1 < doomed.length && doomed[number + 1]))
        && jumpsFrom(number).stream().allMatch(target -> doomed[target]);
  }

  /**
   * Whether an instruction runs only on the way to a throw instruction of this method, while others
   * of its instructions do not.
   */
  boolean isDoomed(int number) {
    return doomed[number] && !doomed[0];
  }

  private void coverWithHandlers(MethodNode node) {
    List<List<Handler>> lists = handlers;
    for (int i = 0; i < instructions.length; i++) {
      lists.add(List.of());
    }
    if (node.tryCatchBlocks == null) {
      return;
    }
    for (TryCatchBlockNode block : node.tryCatchBlocks) {
      int target = place(block.handler);
      merges[target] = true;
      Handler handler = new Handler(target, block.type);
      List<Handler> last = null;
      List<Handler> lastExtended = null;
      for (int i = place(block.start); i < place(block.end); i++) {
        List<Handler> old = lists.get(i);
        if (old != last || lastExtended == null) {
          last = old;
          lastExtended = new ArrayList<>(old);
          if (old.stream().noneMatch(h -> h.type() == null)) {
            lastExtended.add(handler);
          }
        }
        lists.set(i, lastExtended);
      }
    }
  }

  public MethodModel method() {
    return method;
  }

  public int size() {
    return instructions.length;
  }

  public AbstractInsnNode at(int number) {
    return instructions[number];
  }

  /** The number of an instruction of this method. */
  public int number(AbstractInsnNode instruction) {
    return method.node().instructions.indexOf(instruction);
  }

  /** The number of the instruction that a label stands before. */
  public int place(LabelNode label) {
    return method.node().instructions.indexOf(label);
  }

  /** Whether more than one path, or a path that does not fall through, leads here. */
  public boolean isMerge(int number) {
    return merges[number];
  }

  /** Whether an instruction can jump back. */
  public boolean hasLoop() {
    for (int i = 0; i < instructions.length; i++) {
      int from = i;
      if (jumpsFrom(i).stream().anyMatch(to -> to <= from)) {
        return true;
      }
    }
    return false;
  }

  /** The handlers that cover an instruction, innermost first. */
  public List<Handler> handlers(int number) {
    return handlers.get(number);
  }

  /** The source line of an instruction; 0 if it is not known. */
  public int line(int number) {
    return lines[number];
  }

  /**
   * The real instruction before this one, when control can only have come from it; null otherwise.
   */
  @Nullable AbstractInsnNode before(AbstractInsnNode instruction) {
    int number = number(instruction);
    while (number > 0 && !merges[number]) {
      AbstractInsnNode previous = instructions[--number];
      if (previous.getOpcode() >= 0) {
        return previous.getOpcode() == Opcodes.GOTO ? null : previous;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return method + " " + Arrays.toString(lines);
  }
}
