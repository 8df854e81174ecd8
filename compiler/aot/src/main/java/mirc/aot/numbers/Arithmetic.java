package mirc.aot.numbers;

import static org.objectweb.asm.Opcodes.*;

/** Arithmetic, conversions and comparisons (JVMS 6.5), as the machine that compiles does them. */
public final class Arithmetic {
  private Arithmetic() {}

  /**
   * The result of an instruction from IADD to DCMPG: an Integer, Long, Float or Double.
   *
   * @param right the upper operand; ignored for instructions with one operand
   * @throws ArithmeticException for an integer division by zero
   */
  public static Number apply(Number left, Number right, int opcode) {
    if (opcode >= I2L && opcode <= I2S) {
      return convert(left, opcode);
    } else if (opcode >= INEG && opcode <= DNEG) {
      return negate(left);
    } else if (opcode >= LCMP) {
      return compare(left, right, opcode);
    } else if (left instanceof Integer) {
      return ints(left.intValue(), right.intValue(), opcode);
    } else if (left instanceof Long) {
      return longs(left.longValue(), right.longValue(), opcode);
    } else if (left instanceof Float) {
      return floats(left.floatValue(), right.floatValue(), opcode);
    }
    return doubles(left.doubleValue(), right.doubleValue(), opcode);
  }

  private static Number negate(Number value) {
    if (value instanceof Integer) {
      return -value.intValue();
    } else if (value instanceof Long) {
      return -value.longValue();
    }
    if (value instanceof Float) {
      return -value.floatValue();
    }
    return -value.doubleValue();
  }

  private static int ints(int left, int right, int opcode) {
    return switch (opcode) {
      case IADD -> left + right;
      case ISUB -> left - right;
      case IMUL -> left * right;
      case IDIV -> left / right;
      case IREM -> left % right;
      case ISHL -> left << right;
      case ISHR -> left >> right;
      case IUSHR -> left >>> right;
      case IAND -> left & right;
      case IOR -> left | right;
      case IXOR -> left ^ right;
      default -> throw new IllegalArgumentException("instruction " + opcode);
    };
  }

  private static long longs(long left, long right, int opcode) {
    return switch (opcode) {
      case LADD -> left + right;
      case LSUB -> left - right;
      case LMUL -> left * right;
      case LDIV -> left / right;
      case LREM -> left % right;
      case LSHL -> left << right;
      case LSHR -> left >> right;
      case LUSHR -> left >>> right;
      case LAND -> left & right;
      case LOR -> left | right;
      case LXOR -> left ^ right;
      default -> throw new IllegalArgumentException("instruction " + opcode);
    };
  }

  private static float floats(float left, float right, int opcode) {
    return switch (opcode) {
      case FADD -> left + right;
      case FSUB -> left - right;
      case FMUL -> left * right;
      case FDIV -> left / right;
      case FREM -> left % right;
      default -> throw new IllegalArgumentException("instruction " + opcode);
    };
  }

  private static double doubles(double left, double right, int opcode) {
    return switch (opcode) {
      case DADD -> left + right;
      case DSUB -> left - right;
      case DMUL -> left * right;
      case DDIV -> left / right;
      case DREM -> left % right;
      default -> throw new IllegalArgumentException("instruction " + opcode);
    };
  }

  private static int compare(Number left, Number right, int opcode) {
    if (opcode == LCMP) {
      return Long.compare(left.longValue(), right.longValue());
    }
    double a = left.doubleValue();
    double b = right.doubleValue();
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return opcode == FCMPG || opcode == DCMPG ? 1 : -1;
    }
    return a < b ? -1 : a > b ? 1 : 0;
  }

  private static Number convert(Number value, int opcode) {
    return switch (opcode) {
      case I2L, F2L, D2L -> value.longValue();
      case I2F, L2F, D2F -> value.floatValue();
      case I2D, L2D, F2D -> value.doubleValue();
      case L2I, F2I, D2I -> value.intValue();
      case I2B -> (int) (byte) value.intValue();
      case I2C -> (int) (char) value.intValue();
      default -> (int) (short) value.intValue();
    };
  }
}
