package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.reach.Value;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;

/** Arrays. */
final class ArrayCode {
  private static final String[] TYPES = {
    "int32_t", "int64_t", "float", "double", "uint32_t", "int8_t", "uint16_t", "int16_t"
  };
  private static final Value.Sort[] SORTS = {
    Value.Sort.INT, Value.Sort.LONG, Value.Sort.FLOAT, Value.Sort.DOUBLE, Value.Sort.REFERENCE
  };

  private ArrayCode() {}

  static void load(Body body, int opcode) {
    if (!checkPlace(body, 1)) {
      return;
    }
    String array = body.top(1);
    String index = body.top(0);
    int kind = opcode - IALOAD;
    Value.Sort sort = SORTS[kind > 4 ? 0 : kind];
    String element = "MRT_ELEMENT(" + TYPES[kind] + ", " + array + ", " + index + ")";
    String value = opcode == AALOAD ? "mrt_load(&" + element + ")" : element;
    body.line(body.result(2, sort), " = ", value, ";");
  }

  private static boolean exists(Value array) {
    return !array.isNull();
  }

  /**
   * Checks an array, so many places below the top, and the index above it. Where the length is in a
   * variable, one check does for both, since it is 0 for null.
   *
   * @return whether the array can be other than null
   */
  private static boolean checkPlace(Body body, int fromTop) {
    Value array = body.frame().peek(fromTop);
    String name = body.top(fromTop);
    String index = body.top(fromTop - 1);
    String length =
        exists(array) && !body.program().switchable() ? body.lengths().of(body.number()) : null;
    if (length == null) {
      body.checkNull(fromTop);
      if (exists(array)) {
        checkIndex(body, name, index);
      }
      return exists(array);
    }
    String none =
        array.isNullable()
            ? "if ("
                + name
                + " == NULL) mrt_throw_null("
                + NullMessage.of(body, fromTop)
                + "); else "
            : "";
    String thrower = none + "mrt_throw_index(" + index + ", " + length + ");";
    body.check(Check.INDEX, "(uint32_t)" + index + " >= (uint32_t)" + length, thrower);
    return true;
  }

  private static void checkIndex(Body body, String array, String index) {
    body.line(
        "if (MRT_OUTSIDE(",
        array,
        ", ",
        index,
        ")" + body.on(Check.INDEX) + ") { mrt_throw_index(",
        index,
        ", MRT_LENGTH(",
        array,
        ")); ",
        body.fail(),
        " }");
  }

  static void store(Body body, int opcode) {
    if (!checkPlace(body, 2)) {
      return;
    }
    String array = body.top(2);
    String index = body.top(1);
    String value = body.top(0);
    int kind = opcode - IASTORE;
    String element = "MRT_ELEMENT(" + TYPES[kind] + ", " + array + ", " + index + ")";
    if (opcode != AASTORE) {
      String cut = opcode == BASTORE ? cutByte(body, value) : value;
      body.line(element, " = (", TYPES[kind], ")", cut, ";");
      return;
    }
    checkStore(body, array, value);
    body.line("mrt_store(", array, ", &", element, ", ", value, ");");
  }

  /** A boolean array takes the lowest bit, a byte array all eight (JVMS 6.5 bastore). */
  private static String cutByte(Body body, String value) {
    Value array = body.frame().peek(2);
    ClassModel type = array.exact() == null ? array.bound() : array.single();
    if (type != null && type.name().equals("[Z")) {
      return "(" + value + " & 1)";
    }
    return value;
  }

  private static void checkStore(Body body, String array, String value) {
    Value stored = body.frame().peek(0);
    if (stored.isNull() || fits(body.frame().peek(2), stored)) {
      if (body.checking()) {
        body.line("mrt_is_storable(", array, ", ", value, ", ", FactCode.WHERE, ");");
      }
      return;
    }
    String notNull = stored.isNullable() ? value + " != NULL && " : "";
    body.check(
        Check.STORE,
        notNull
            + "!mrt_is_subtype(mrt_class_of("
            + value
            + "), mrt_class_of("
            + array
            + ")->element)",
        "mrt_throw_array_store(" + value + ");");
  }

  private static boolean fits(Value array, Value stored) {
    List<ClassModel> arrays = array.exact();
    if (arrays == null) {
      return false;
    }
    for (ClassModel type : arrays) {
      ClassModel element = type.element();
      if (element == null) {
        return false;
      }
      List<ClassModel> exact = stored.exact();
      boolean fits =
          exact != null
              ? exact.stream().allMatch(candidate -> candidate.isSubtypeOf(element))
              : stored.bound() != null && stored.bound().isSubtypeOf(element);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  static void length(Body body) {
    body.checkNull(0);
    if (exists(body.frame().peek(0))) {
      String known = body.lengths().of(body.number());
      String length = known == null ? "MRT_LENGTH(" + body.top(0) + ")" : known;
      body.line(body.result(1, Value.Sort.INT), " = ", length, ";");
    }
  }

  static void create(Body body, int code) {
    String element =
        switch (code) {
          case T_BOOLEAN -> "Z";
          case T_CHAR -> "C";
          case T_FLOAT -> "F";
          case T_DOUBLE -> "D";
          case T_BYTE -> "B";
          case T_SHORT -> "S";
          case T_INT -> "I";
          default -> "J";
        };
    create(body, body.program().reach().world().require("[" + element));
  }

  static void create(Body body, ClassModel array) {
    String record = body.unit().record(array);
    String made = body.result(1, Value.Sort.REFERENCE);
    body.line(made, " = (jref)mrt_new_array(&", record, ", ", body.top(0), ");");
    body.checkMade(made);
  }

  static void multi(Body body, MultiANewArrayInsnNode instruction) {
    ClassModel array = body.program().reach().world().find(instruction.desc);
    if (array == null) {
      body.unsupported(instruction.desc);
      return;
    }
    StringBuilder lengths = new StringBuilder();
    for (int i = instruction.dims - 1; i >= 0; i--) {
      lengths.append(lengths.isEmpty() ? "" : ", ").append(body.top(i));
    }
    body.line(
        body.result(instruction.dims, Value.Sort.REFERENCE),
        " = (jref)mrt_new_multi_array(&",
        body.unit().record(array),
        ", ",
        Integer.toString(instruction.dims),
        ", (const int32_t[]){",
        lengths.toString(),
        "});");
    body.checkPending();
  }
}
