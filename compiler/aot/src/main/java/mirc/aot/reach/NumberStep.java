package mirc.aot.reach;

import static org.objectweb.asm.Opcodes.*;

import org.jspecify.annotations.Nullable;

/** Arithmetic, conversions and comparisons; folds int and long constants. */
final class NumberStep {
  private static final Value[] BY_TYPE = {Value.INT, Value.LONG, Value.FLOAT, Value.DOUBLE};

  private NumberStep() {}

  static boolean compute(Frame frame, int opcode) {
    if (opcode >= I2L && opcode <= I2S) {
      convert(frame, opcode);
    } else if (opcode >= LCMP) {
      Value second = frame.pop();
      Value first = frame.pop();
      Long a = first.asLong();
      Long b = second.asLong();
      if (opcode == LCMP && a != null && b != null) {
        frame.push(Value.of(Long.compare(a, b)));
      } else {
        frame.push(Value.INT);
      }
    } else if (opcode >= INEG && opcode <= DNEG) {
      negate(frame);
    } else if (opcode >= ISHL) {
      return bits(frame, opcode);
    } else {
      return basic(frame, opcode);
    }
    return true;
  }

  private static boolean basic(Frame frame, int opcode) {
    Value second = frame.pop();
    Value first = frame.pop();
    int type = (opcode - IADD) % 4;
    boolean divides = opcode >= IDIV;
    Integer a = first.asInt();
    Integer b = second.asInt();
    if (divides && type == 0 && b != null && b == 0) {
      return false;
    }
    if (divides && type == 1 && second.asLong() != null && second.asLong() == 0) {
      return false;
    }
    Integer folded = type == 0 && a != null && b != null ? fold(opcode, a, b) : null;
    Long foldedLong =
        type == 1 && first.asLong() != null && second.asLong() != null
            ? foldLong(opcode, first.asLong(), second.asLong())
            : null;
    frame.push(
        folded != null
            ? Value.of(folded)
            : foldedLong != null ? Value.of(foldedLong) : BY_TYPE[type]);
    return true;
  }

  private static @Nullable Integer fold(int opcode, int a, int b) {
    return switch (opcode) {
      case IADD -> a + b;
      case ISUB -> a - b;
      case IMUL -> a * b;
      case IDIV -> a / b;
      case IREM -> a % b;
      default -> null;
    };
  }

  private static @Nullable Long foldLong(int opcode, long a, long b) {
    return switch (opcode) {
      case LADD -> a + b;
      case LSUB -> a - b;
      case LMUL -> a * b;
      case LDIV -> a / b;
      case LREM -> a % b;
      default -> null;
    };
  }

  private static boolean bits(Frame frame, int opcode) {
    Value second = frame.pop();
    Value first = frame.pop();
    boolean wide = (opcode - ISHL) % 2 == 1;
    Integer shift = second.asInt();
    if (wide) {
      Long a = first.asLong();
      Long folded = null;
      if (a != null && opcode <= LUSHR && shift != null) {
        folded =
            switch (opcode) {
              case LSHL -> a << shift;
              case LSHR -> a >> shift;
              default -> a >>> shift;
            };
      } else if (a != null && second.asLong() != null) {
        long b = second.asLong();
        folded = opcode == LAND ? a & b : opcode == LOR ? a | b : a ^ b;
      }
      frame.push(folded == null ? Value.LONG : Value.of(folded));
    } else {
      Integer a = first.asInt();
      if (opcode == IAND && (isZero(a) || isZero(shift))) {
        frame.push(Value.of(0));
      } else {
        frame.push(a == null || shift == null ? Value.INT : Value.of(foldBits(opcode, a, shift)));
      }
    }
    return true;
  }

  private static boolean isZero(@Nullable Integer value) {
    return value != null && value == 0;
  }

  private static int foldBits(int opcode, int a, int b) {
    return switch (opcode) {
      case ISHL -> a << b;
      case ISHR -> a >> b;
      case IUSHR -> a >>> b;
      case IAND -> a & b;
      case IOR -> a | b;
      default -> a ^ b;
    };
  }

  private static void negate(Frame frame) {
    Value value = frame.pop();
    Integer small = value.asInt();
    Long large = value.asLong();
    frame.push(small != null ? Value.of(-small) : large != null ? Value.of(-large) : value);
  }

  private static void convert(Frame frame, int opcode) {
    Value value = frame.pop();
    Integer small = value.asInt();
    Long large = value.asLong();
    frame.push(
        switch (opcode) {
          case I2L -> small == null ? Value.LONG : Value.of((long) small);
          case L2I -> large == null ? Value.INT : Value.of((int) (long) large);
          case I2B -> small == null ? Value.INT : Value.of((int) (byte) (int) small);
          case I2C -> small == null ? Value.INT : Value.of((char) (int) small);
          case I2S -> small == null ? Value.INT : Value.of((short) (int) small);
          case F2L, D2L -> Value.LONG;
          case F2I, D2I -> Value.INT;
          case I2F, L2F, D2F -> Value.FLOAT;
          default -> Value.DOUBLE;
        });
  }
}
