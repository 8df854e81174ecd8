package mirc.aot.reach;

import java.util.List;
import mirc.aot.classes.ClassModel;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.TypeInsnNode;

/** Allocation, casts and type tests. */
final class ObjectStep {
  private ObjectStep() {}

  static boolean type(Interpreter.Run run, TypeInsnNode instruction) {
    ClassModel type = run.type(instruction.desc);
    if (type == null) {
      return false;
    }
    return switch (instruction.getOpcode()) {
      case Opcodes.NEW -> {
        String fault = Compatibility.faultOfNew(type);
        if (fault != null) {
          run.missing(Missing.Kind.INCOMPATIBLE, fault);
          yield false;
        }
        run.reach.initialize(type, run.origin("makes an object"));
        run.reach.instantiate(type, run.origin("makes an object"));
        run.frame.push(Value.exactly(type));
        yield true;
      }
      case Opcodes.ANEWARRAY -> ArrayStep.create(run, run.reach.world().arrayOf(type));
      case Opcodes.CHECKCAST -> {
        run.reach.noticeArray(type);
        Value cast = narrow(run, run.frame.pop(), type);
        run.frame.push(cast);
        yield !cast.isEmpty();
      }
      default -> {
        run.reach.noticeArray(type);
        run.frame.push(test(run, run.frame.pop(), type));
        yield true;
      }
    };
  }

  /** What of a value passes a cast. */
  static Value narrow(Interpreter.Run run, Value value, ClassModel type) {
    ClassModel bound = value.bound();
    if (bound != null && !bound.isSubtypeOf(type) && !run.reach.meets(bound, type, run.facts)) {
      return value.isNullable() ? Value.NULL : Value.oneOf(List.of(), false, type);
    }
    return run.reach.settle(value.narrow(type), run.facts);
  }

  private static Value test(Interpreter.Run run, Value value, ClassModel type) {
    Value passed = narrow(run, value, type);
    if (passed.isEmpty() || passed.isNull()) {
      return Value.of(0);
    }
    if (value.isNullable()) {
      return Value.INT;
    }
    List<ClassModel> exact = value.exact();
    boolean always =
        exact != null
            ? exact.stream().allMatch(candidate -> candidate.isSubtypeOf(type))
            : value.bound() != null && value.bound().isSubtypeOf(type);
    return always ? Value.of(1) : Value.INT;
  }
}
