package mirc.aot.reach;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.classes.ClassModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Jumps, switches and returns. A branch on a constant has one way; a test sharpens a local. */
final class BranchStep {
  private BranchStep() {}

  static boolean jump(Interpreter.Run run, JumpInsnNode jump) {
    int opcode = jump.getOpcode();
    Frame frame = run.frame;
    if (opcode == GOTO) {
      run.jump(jump.label);
      return false;
    }
    if (opcode == IFNULL || opcode == IFNONNULL) {
      return nullTest(run, jump);
    }
    Boolean taken;
    if (opcode >= IF_ICMPEQ && opcode <= IF_ICMPLE) {
      Integer b = frame.pop().asInt();
      Integer a = frame.pop().asInt();
      taken = (a == null || b == null) ? null : Boolean.valueOf(compare(opcode - IF_ICMPEQ, a, b));
    } else if (opcode == IF_ACMPEQ || opcode == IF_ACMPNE) {
      Value b = run.reach.settle(frame.pop(), run.facts);
      Value a = run.reach.settle(frame.pop(), run.facts);
      Boolean same = same(a, b);
      taken = same == null ? null : Boolean.valueOf(same.equals(opcode == IF_ACMPEQ));
    } else {
      Integer a = frame.pop().asInt();
      taken = a == null ? null : compare(opcode - IFEQ, a, 0);
      if (taken == null && (opcode == IFEQ || opcode == IFNE)) {
        return typeTest(run, jump);
      }
    }
    if (taken == null || taken) {
      run.jump(jump.label);
    }
    return taken == null || !taken;
  }

  private static boolean compare(int condition, int a, int b) {
    return switch (condition) {
      case 0 -> a == b;
      case 1 -> a != b;
      case 2 -> a < b;
      case 3 -> a >= b;
      case 4 -> a > b;
      default -> a <= b;
    };
  }

  private static @Nullable Boolean same(Value a, Value b) {
    if (a.isNull() && b.isNull()) {
      return true;
    }
    if ((a.isNull() && !b.isNullable()) || (b.isNull() && !a.isNullable())) {
      return false;
    }
    ClassModel first = a.asClass();
    ClassModel second = b.asClass();
    if (first != null && second != null && !a.isNullable() && !b.isNullable()) {
      return first == second;
    }
    return null;
  }

  private static boolean nullTest(Interpreter.Run run, JumpInsnNode jump) {
    Frame frame = run.frame;
    Value value = run.reach.settle(frame.pop(), run.facts);
    if (value.isEmpty()) {
      return false;
    }
    boolean jumpsOnNull = jump.getOpcode() == IFNULL;
    int local = testedLocal(run.code, jump);
    if (value.isNullable()) {
      Frame isNull = frame.copy();
      if (local >= 0) {
        isNull.refine(local, Value.NULL);
      }
      if (jumpsOnNull) {
        run.jump(jump.label, isNull);
      } else if (value.isNull()) {
        return true;
      }
    }
    if (value.isNull()) {
      return false;
    }
    Frame notNull = frame.copy();
    if (local >= 0) {
      notNull.refine(local, value.nonNull());
    }
    if (jumpsOnNull) {
      run.frame = notNull;
      return true;
    }
    run.jump(jump.label, notNull);
    if (local >= 0) {
      frame.refine(local, Value.NULL);
    }
    return value.isNullable();
  }

  /** The local whose value the instruction before put on the stack, or -1. */
  private static int testedLocal(MethodCode code, AbstractInsnNode test) {
    AbstractInsnNode before = code.before(test);
    if (before instanceof VarInsnNode variable) {
      if (variable.getOpcode() == ALOAD) {
        return variable.var;
      }
      AbstractInsnNode earlier = code.before(before);
      if (variable.getOpcode() == ASTORE && earlier != null && earlier.getOpcode() == DUP) {
        return variable.var;
      }
    }
    return -1;
  }

  /** Both ways of a test that may be {@code instanceof} on a local. */
  private static boolean typeTest(Interpreter.Run run, JumpInsnNode jump) {
    AbstractInsnNode before = run.code.before(jump);
    int local = -1;
    ClassModel type = null;
    if (before instanceof TypeInsnNode test && test.getOpcode() == INSTANCEOF) {
      local = testedLocal(run.code, before);
      type = run.reach.world().find(test.desc);
    }
    if (local < 0 || type == null) {
      run.jump(jump.label);
      return true;
    }
    Value value = run.frame.local(local);
    Frame is = run.frame.copy();
    is.refine(local, ObjectStep.narrow(run, value, type).nonNull());
    Frame not = run.frame.copy();
    not.refine(local, value.without(type));
    boolean jumpsWhenNot = jump.getOpcode() == IFEQ;
    run.jump(jump.label, jumpsWhenNot ? not : is);
    run.frame = jumpsWhenNot ? is : not;
    return true;
  }

  static boolean table(Interpreter.Run run, TableSwitchInsnNode table) {
    Integer value = run.frame.pop().asInt();
    if (value == null) {
      table.labels.forEach(run::jump);
      run.jump(table.dflt);
    } else {
      boolean inside = value >= table.min && value <= table.max;
      run.jump(inside ? table.labels.get(value - table.min) : table.dflt);
    }
    return false;
  }

  static boolean lookup(Interpreter.Run run, LookupSwitchInsnNode lookup) {
    Integer value = run.frame.pop().asInt();
    if (value == null) {
      lookup.labels.forEach(run::jump);
      run.jump(lookup.dflt);
    } else {
      int place = lookup.keys.indexOf(value);
      run.jump(place >= 0 ? lookup.labels.get(place) : lookup.dflt);
    }
    return false;
  }

  static boolean leave(Interpreter.Run run, int opcode) {
    Value result =
        opcode == RETURN ? Value.VOID : run.reach.narrow(run.frame.pop(), run.method().result());
    run.facts.joinResult(result);
    return false;
  }
}
