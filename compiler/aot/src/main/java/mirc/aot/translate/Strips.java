package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mirc.aot.reach.Flow;
import mirc.aot.reach.Frame;
import mirc.aot.reach.MethodCode;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Innermost counted loops in strips, with a poll between two of them: however long such a loop
 * runs, other threads get their turn, and clang vectorises the strip. So that it does, a loop is
 * left at one place: where its counter is compared, or where the strip ends if that is elsewhere. A
 * loop whose counter is an array's index stays whole: it ends at the array's end at the latest.
 */
final class Strips {
  /** Rounds of a strip. A round without calls takes some nanoseconds. */
  private static final int LENGTH = 16_384;

  /** Rounds of loops between constants that are too short for a poll. */
  private static final int SHORT = 32_768;

  /**
   * A loop.
   *
   * @param head its first instruction
   * @param back its only jump there from within
   * @param test where it is left, also at a strip's end; {@code back} if it is left there, -1 if
   *     what stands before the comparison cannot be done twice
   */
  record Strip(int head, int back, int test) {}

  private final Body body;
  private final Flow flow;
  private final MethodCode code;
  private final Map<Integer, Integer> jumpsTo = new TreeMap<>();
  private final Map<Integer, Strip> byHead = new HashMap<>();
  private final Map<Integer, Strip> byJump = new HashMap<>();

  Strips(Body body) {
    this.body = body;
    flow = body.flow();
    code = flow.code();
    Map<Integer, Integer> backs = new TreeMap<>();
    for (int i = 0; i < code.size(); i++) {
      if (flow.before(i) != null) {
        for (int to : code.jumpsFrom(i)) {
          if (to <= i) {
            jumpsTo.merge(to, 1, Integer::sum);
            backs.put(to, i);
          }
        }
      }
    }
    backs.forEach(this::add);
  }

  private void add(int head, int back) {
    boolean plain = code.at(back) instanceof JumpInsnNode && flow.jumps(back);
    if (isRepeated(head) || !plain || Loops.needsPoll(body, head, back) || !isSuited(head, back)) {
      return;
    }
    int test = Loops.test(flow, head, back);
    if (test < 0 || isShort(head, back, test) || isAlongArray(head, back)) {
      return;
    }
    boolean decided = !flow.jumps(test) || !flow.completes(test);
    boolean usable = !decided && (test == back || canRepeat(head, back, test));
    Strip strip = new Strip(head, back, usable ? test : -1);
    byHead.put(head, strip);
    byJump.put(back, strip);
    if (usable) {
      byJump.put(test, strip);
    }
  }

  /** Whether several jumps lead back to an instruction, which all need a poll. */
  boolean isRepeated(int head) {
    return jumpsTo.getOrDefault(head, 0) > 1;
  }

  /** The loop that begins with an instruction, or null. */
  @Nullable Strip at(int head) {
    return byHead.get(head);
  }

  /** The loop of which a jump is the test or the way back, or null. */
  @Nullable Strip with(int jump) {
    return byJump.get(jump);
  }

  /** The variable with the rounds that are left of a strip. */
  String left(Strip strip) {
    return body.variable("ri" + strip.head);
  }

  /** Begins a strip: what stands before the loop's label. */
  String begin(Strip strip) {
    return left(strip) + " = " + LENGTH + ";";
  }

  /** Ends a strip, and goes on with the next. */
  static String end(Strip strip) {
    return "mrt_poll(); goto P" + strip.head + ";";
  }

  /** Entered at its head alone. */
  private boolean isSuited(int head, int back) {
    for (int i = 0; i < code.size(); i++) {
      if (flow.before(i) == null) {
        continue;
      }
      boolean inside = i >= head && i <= back;
      for (MethodCode.Handler handler : code.handlers(i)) {
        if (handler.target() >= head && handler.target() <= back) {
          return false;
        }
      }
      if (!inside && code.jumpsFrom(i).stream().anyMatch(to -> to > head && to <= back)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands between the head and the test only reads, and leads there or out. */
  private boolean canRepeat(int head, int back, int test) {
    for (int i = head; i < test; i++) {
      int opcode = code.at(i).getOpcode();
      boolean reads =
          opcode < ISTORE || (opcode >= POP && opcode <= LXOR) || (opcode >= I2L && opcode <= IFLE);
      boolean compares = opcode >= IF_ICMPEQ && opcode <= IF_ACMPNE;
      boolean gets = opcode == GETFIELD || opcode == ARRAYLENGTH;
      boolean stays = code.jumpsFrom(i).stream().anyMatch(to -> to >= head && to <= back);
      if (stays || (!reads && !compares && !gets)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each round uses the element of an array that a counter says. */
  private boolean isAlongArray(int head, int back) {
    Set<Integer> counters = Loops.counters(flow, head, back);
    for (int i = head; i < back; i++) {
      if (flow.before(i) == null) {
        continue;
      }
      int opcode = code.at(i).getOpcode();
      boolean loads = opcode >= IALOAD && opcode <= SALOAD;
      if (loads || (opcode >= IASTORE && opcode <= SASTORE)) {
        int maker = body.sources().of(i, loads ? 0 : 1);
        if (maker >= head
            && code.at(maker) instanceof VarInsnNode index
            && counters.contains(index.var)) {
          return true;
        }
      }
      if (code.jumpsFrom(i).stream().anyMatch(to -> to > head && to <= back)) {
        return false; // what follows is not done in each round
      }
    }
    return false;
  }

  /** Whether a counter runs from one constant to another near it. */
  private boolean isShort(int head, int back, int test) {
    int store = head - 1;
    while (store >= 0 && code.at(store).getOpcode() < 0) {
      store--;
    }
    if (store < 0 || code.at(store).getOpcode() != ISTORE) {
      return false;
    }
    Integer start = constant(store);
    Integer end = code.at(test).getOpcode() <= IFLE ? Integer.valueOf(0) : constant(test);
    return start != null
        && end != null
        && Math.abs((long) end - start) < SHORT
        && counts(((VarInsnNode) code.at(store)).var, head, back, test, end > start);
  }

  /** The int on top of the stack, if it is known. */
  private @Nullable Integer constant(int number) {
    Frame frame = flow.before(number);
    return frame == null ? null : frame.peek(0).asInt();
  }

  /** Whether a variable is compared, and only counted in one direction. */
  private boolean counts(int variable, int head, int back, int test, boolean up) {
    boolean compared = false;
    boolean counted = false;
    for (int i = head; i <= back; i++) {
      AbstractInsnNode instruction = code.at(i);
      if (instruction instanceof IincInsnNode count && count.var == variable) {
        counted = true;
        if (count.incr > 0 != up) {
          return false;
        }
      } else if (instruction instanceof VarInsnNode use && use.var == variable) {
        compared |= i < test;
        if (use.getOpcode() >= ISTORE) {
          return false;
        }
      }
    }
    return compared && counted;
  }
}
