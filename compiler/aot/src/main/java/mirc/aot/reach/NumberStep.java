package mirc.aot.reach;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.numbers.Arithmetic;
import org.jspecify.annotations.Nullable;

/** Arithmetic, conversions and comparisons; folds int and long constants. */
final class NumberStep {
  private static final Value[] BY_TYPE = {Value.INT, Value.LONG, Value.FLOAT, Value.DOUBLE};

  private NumberStep() {}

  /** An instruction from IADD to DCMPG; false if it always throws. */
  static boolean compute(Frame frame, int opcode) {
    boolean converts = opcode >= I2L && opcode <= I2S;
    boolean single = converts || (opcode >= INEG && opcode <= DNEG);
    Value second = frame.pop();
    Value first = single ? second : frame.pop();
    if (opcode >= IDIV && opcode <= DREM && isZero(second)) {
      return false;
    }
    Value result = opcode == IAND && (isZero(first) || isZero(second)) ? Value.of(0) : null;
    if (result == null) {
      result = fold(constant(first), constant(second), opcode);
    }
    frame.push(result == null ? type(opcode) : result);
    return true;
  }

  private static @Nullable Value fold(@Nullable Number first, @Nullable Number second, int opcode) {
    if (first == null || second == null) {
      return null;
    }
    Number result = Arithmetic.apply(first, second, opcode);
    if (result instanceof Integer small) {
      return Value.of((int) small);
    }
    return result instanceof Long large ? Value.of((long) large) : null;
  }

  private static @Nullable Number constant(Value value) {
    Number small = value.asInt();
    return small != null ? small : value.asLong();
  }

  private static boolean isZero(Value value) {
    Number constant = constant(value);
    return constant != null && constant.longValue() == 0;
  }

  private static Value type(int opcode) {
    if (opcode < ISHL) {
      return BY_TYPE[(opcode - IADD) % 4];
    } else if (opcode <= LXOR) {
      return BY_TYPE[(opcode - ISHL) % 2];
    }
    return switch (opcode) {
      case I2L, F2L, D2L -> Value.LONG;
      case I2F, L2F, D2F -> Value.FLOAT;
      case I2D, L2D, F2D -> Value.DOUBLE;
      default -> Value.INT;
    };
  }
}
