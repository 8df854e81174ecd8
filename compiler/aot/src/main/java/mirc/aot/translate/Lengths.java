package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import mirc.aot.classes.ClassModel;
import mirc.aot.reach.Frame;
import mirc.aot.reach.MethodCode;
import mirc.aot.reach.Value;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lengths of arrays that a loop keeps in locals, in C variables of their own. A store to an element
 * could change a length in memory as far as C knows; with the length in a variable, clang sees that
 * the bounds do not change, and vectorises the loop. Such a variable is 0 for a null array.
 */
final class Lengths {
  /**
   * A loop: instructions from its head, the only way in, to its last jump back.
   *
   * @param locals its locals with arrays, which it does not assign
   */
  private record Loop(int head, int end, TreeSet<Integer> locals) {
    boolean contains(int number) {
      return number >= head && number <= end;
    }
  }

  private final Body body;
  private final MethodCode code;
  private final List<Loop> loops = new ArrayList<>();

  Lengths(Body body) {
    this.body = body;
    code = body.flow().code();
    Map<Integer, Integer> ends = new TreeMap<>();
    for (int i = 0; i < code.size(); i++) {
      if (body.flow().before(i) != null && code.at(i) instanceof JumpInsnNode jump) {
        int head = code.place(jump.label);
        if (head <= i) {
          ends.merge(head, i, Math::max);
        }
      }
    }
    ends.forEach(
        (head, end) -> {
          Loop loop = new Loop(head, end, new TreeSet<>());
          if (isSuited(loop)) {
            findLocals(loop);
            loops.add(loop);
          }
        });
    // The outermost loop that has a local's length is the one that finds it out.
    loops.sort(Comparator.comparing(loop -> loop.head - loop.end));
  }

  /** Entered at its head alone, by falling or jumping, and without calls that take long. */
  private boolean isSuited(Loop loop) {
    for (int i = 0; i < code.size(); i++) {
      if (body.flow().before(i) == null) {
        continue;
      }
      boolean inside = loop.contains(i);
      if (inside && Loops.isLong(body, i)) {
        return false;
      }
      for (MethodCode.Handler handler : code.handlers(i)) {
        if (handler.target() == loop.head || (!inside && loop.contains(handler.target()))) {
          return false;
        }
      }
      if (!inside && code.jumpsFrom(i).stream().anyMatch(to -> to > loop.head && to <= loop.end)) {
        return false;
      }
    }
    return true;
  }

  private void findLocals(Loop loop) {
    for (int i = loop.head; i <= loop.end; i++) {
      Integer local = body.flow().before(i) == null ? null : arrayLocal(i);
      if (local != null && isArray(loop.head, local)) {
        loop.locals.add(local);
      }
    }
    for (int i = loop.head; i <= loop.end; i++) {
      AbstractInsnNode instruction = code.at(i);
      if (instruction instanceof IincInsnNode increment) {
        loop.locals.remove(increment.var);
      } else if (instruction instanceof VarInsnNode store && store.getOpcode() >= ISTORE) {
        loop.locals.remove(store.var);
        if (store.getOpcode() == LSTORE || store.getOpcode() == DSTORE) {
          loop.locals.remove(store.var + 1);
        }
      }
    }
  }

  private boolean isArray(int head, int local) {
    Frame frame = body.flow().before(head);
    if (frame == null || local >= frame.localCount()) {
      return false;
    }
    Value value = frame.local(local);
    if (!value.isReference() || value.isNull()) {
      return false;
    }
    List<ClassModel> exact = value.exact();
    return exact != null
        ? exact.stream().allMatch(ClassModel::isArray)
        : value.bound() != null && value.bound().isArray();
  }

  /** The local that an instruction's array was loaded from, or null. */
  private @Nullable Integer arrayLocal(int number) {
    int opcode = code.at(number).getOpcode();
    int depth;
    if (opcode >= IALOAD && opcode <= SALOAD) {
      depth = 1;
    } else if (opcode >= IASTORE && opcode <= SASTORE) {
      depth = 2;
    } else if (opcode == ARRAYLENGTH) {
      depth = 0;
    } else {
      return null;
    }
    int maker = body.sources().of(number, depth);
    return maker >= 0 && code.at(maker) instanceof VarInsnNode load && load.getOpcode() == ALOAD
        ? load.var
        : null;
  }

  /** The variable with the length of the array that an instruction uses, or null. */
  @Nullable String of(int number) {
    if (loops.isEmpty()) {
      return null;
    }
    for (Loop loop : loops) {
      if (loop.contains(number)) {
        Integer local = arrayLocal(number);
        int maker = local == null ? -1 : body.sources().of(number, depth(number));
        if (local != null && loop.locals.contains(local) && loop.contains(maker)) {
          return name(loop, local);
        }
      }
    }
    return null;
  }

  private int depth(int number) {
    int opcode = code.at(number).getOpcode();
    return opcode == ARRAYLENGTH ? 0 : opcode >= IASTORE ? 2 : 1;
  }

  private String name(Loop loop, int local) {
    return body.variable("ni" + local + "x" + loop.head);
  }

  /**
   * Sets the variables of a loop that the given instruction enters.
   *
   * @param from the number of the instruction that jumps or falls there
   * @param to the number of the loop's first instruction
   */
  String enter(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Loop loop : loops) {
      if (loop.head == to && !(loop.contains(from) && from != to)) {
        for (int local : loop.locals) {
          String array = body.local(local, Value.Sort.REFERENCE);
          text.append(name(loop, local)).append(" = MRT_LENGTH_OR_0(").append(array).append("); ");
        }
      }
    }
    return text.toString();
  }
}
