package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.reach.Value;

/** Arithmetic, conversions and comparisons. */
final class NumberCode {
  private static final Value.Sort[] SORTS = {
    Value.Sort.INT, Value.Sort.LONG, Value.Sort.FLOAT, Value.Sort.DOUBLE
  };
  private static final String[] OPERATORS = {"+", "-", "*", "/", "%"};

  private NumberCode() {}

  static String literal(int value) {
    return value == Integer.MIN_VALUE ? "INT32_MIN" : Integer.toString(value);
  }

  static String literal(long value) {
    return value == Long.MIN_VALUE ? "INT64_MIN" : "INT64_C(" + value + ")";
  }

  static void compute(Body body, int opcode) {
    if (opcode >= I2L && opcode <= I2S) {
      convert(body, opcode);
    } else if (opcode >= LCMP) {
      String function =
          opcode == LCMP
              ? "mrt_lcmp"
              : opcode == FCMPL || opcode == DCMPL ? "mrt_cmpl" : "mrt_cmpg";
      binary(body, Value.Sort.INT, function + "(", ", ", ")");
    } else if (opcode >= INEG && opcode <= DNEG) {
      Value.Sort sort = SORTS[opcode - INEG];
      body.line(body.result(1, sort), " = -", body.top(0), ";");
    } else if (opcode >= ISHL) {
      bits(body, opcode);
    } else {
      basic(body, opcode);
    }
  }

  private static void binary(
      Body body, Value.Sort sort, String before, String between, String after) {
    body.line(body.result(2, sort), " = ", before, body.top(1), between, body.top(0), after, ";");
  }

  private static void basic(Body body, int opcode) {
    int type = (opcode - IADD) % 4;
    String operator = OPERATORS[(opcode - IADD) / 4];
    Value.Sort sort = SORTS[type];
    boolean divides = opcode >= IDIV;
    if (!divides || opcode == FDIV || opcode == DDIV) {
      binary(body, sort, "", " " + operator + " ", "");
    } else if (type >= 2) {
      binary(body, sort, type == 2 ? "mrt_fmodf(" : "mrt_fmod(", ", ", ")");
    } else {
      Value divisor = body.frame().peek(0);
      long known =
          divisor.asInt() != null
              ? divisor.asInt()
              : divisor.asLong() != null ? divisor.asLong() : 0;
      if (known == 0) {
        body.check(Check.DIVISION, body.top(0) + " == 0", "mrt_throw_division();");
      }
      String function = (type == 0 ? "mrt_i" : "mrt_l") + (opcode < IREM ? "div(" : "rem(");
      binary(body, sort, function, ", ", ")");
    }
  }

  private static void bits(Body body, int opcode) {
    boolean wide = (opcode - ISHL) % 2 == 1;
    Value.Sort sort = wide ? Value.Sort.LONG : Value.Sort.INT;
    if (opcode <= LUSHR) {
      String[] functions = {"shl(", "shr(", "ushr("};
      String function = (wide ? "mrt_l" : "mrt_i") + functions[(opcode - ISHL) / 2];
      binary(body, sort, function, ", ", ")");
    } else {
      String[] operators = {" & ", " | ", " ^ "};
      binary(body, sort, "", operators[(opcode - IAND) / 2], "");
    }
  }

  private static void convert(Body body, int opcode) {
    Value.Sort to =
        switch (opcode) {
          case I2L, F2L, D2L -> Value.Sort.LONG;
          case I2F, L2F, D2F -> Value.Sort.FLOAT;
          case I2D, L2D, F2D -> Value.Sort.DOUBLE;
          default -> Value.Sort.INT;
        };
    String conversion =
        switch (opcode) {
          case I2L, F2D, I2D, L2D -> "";
          case L2I -> "(int32_t)";
          case I2F, L2F, D2F -> "(float)";
          case F2I, D2I -> "mrt_d2i";
          case F2L, D2L -> "mrt_d2l";
          case I2B -> "(int8_t)";
          case I2C -> "(uint16_t)";
          default -> "(int16_t)";
        };
    body.line(body.result(1, to), " = ", conversion, "(", body.top(0), ");");
  }
}
