package mirc.aot.translate;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.emit.CString;
import mirc.aot.reach.Frame;
import mirc.aot.reach.MethodCode;
import mirc.aot.reach.Value;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Asserts in a checking image what the analysis knows of values: of parameters where a method
 * starts, of what an instruction puts on the stack, and of all variables where paths meet. See
 * {@code mirage/checking.h}.
 */
final class FactCode {
  /** The C variable that names the method in messages. */
  static final String WHERE = "mrt_where";

  private FactCode() {}

  /** Declares {@link #WHERE}. */
  static String where(Body body) {
    String name = body.method().owner().javaName() + "." + body.method().name();
    return "  static const char " + WHERE + "[] = " + CString.quote(name) + ";\n";
  }

  /** Asserts what is known of the parameters. */
  static void parameters(Body body) {
    int local = 0;
    for (int i = 0; i < body.facts().parameterCount(); i++) {
      Value value = body.facts().parameter(i);
      value(body, body.local(local, value.sort()), value, "parameter " + i);
      local += value.isWide() ? 2 : 1;
    }
  }

  /** Asserts what is known of the value that an instruction has just put on the stack. */
  static void result(Body body, int number) {
    AbstractInsnNode instruction = body.flow().code().at(number);
    if (!brings(instruction) || !body.flow().completes(number)) {
      return;
    }
    Frame after = body.flow().before(number + 1);
    if (after != null) {
      int top = after.depth() - 1;
      Value value = after.at(top);
      value(body, body.slot(top, value.sort()), value, source(instruction));
    }
  }

  /** Asserts what is known of all variables where paths meet. */
  static void meeting(Body body, int number) {
    Frame frame = body.flow().before(number);
    if (frame == null) {
      return;
    }
    for (int i = 0; i < frame.localCount(); i++) {
      Value value = frame.local(i);
      if (value.sort() != Value.Sort.TOP) {
        value(body, body.local(i, value.sort()), value, "local " + i);
      }
    }
    for (int i = 0; i < frame.depth(); i++) {
      Value value = frame.at(i);
      if (value.sort() != Value.Sort.TOP) {
        value(body, body.slot(i, value.sort()), value, "stack value " + i);
      }
    }
  }

  /** Asserts what a conditional jump has told of locals, for the path that does not jump. */
  static void refined(Body body, int number) {
    MethodCode code = body.flow().code();
    Frame before = body.flow().before(number);
    Frame after = number + 1 < code.size() ? body.flow().before(number + 1) : null;
    if (before == null || after == null || code.isMerge(number + 1)) {
      return;
    }
    for (int i = 0; i < before.localCount(); i++) {
      Value value = after.local(i);
      if (value.sort() != Value.Sort.TOP && !value.equals(before.local(i))) {
        value(body, body.local(i, value.sort()), value, "local " + i);
      }
    }
  }

  /** Asserts that a path is never taken; an exception on its way is none. */
  static void never(Body body, String fact) {
    body.line("if (!MRT_THROWN) mrt_broken_path(", CString.quote(fact), ", ", WHERE, ");");
  }

  /** Asserts that a condition never holds. */
  static void neverHolds(Body body, String condition, String fact) {
    String text = CString.quote(fact);
    body.line("if (MRT_UNLIKELY(", condition, ")) mrt_broken_path(", text, ", ", WHERE, ");");
  }

  /** Asserts that a class needs no test: its initialisation has at least begun. */
  static void initialized(Body body, ClassModel type) {
    String record = body.unit().record(type);
    String fact = "the initialisation of " + type.javaName() + " has begun";
    neverHolds(body, record + ".state == MRT_UNINITIALIZED", fact);
  }

  /** Asserts that an object, if there is one, is of a type. */
  static void type(Body body, String variable, ClassModel type) {
    bound(body, variable, type, "cast value");
  }

  static void value(Body body, String variable, Value value, String what) {
    if (value.isReference()) {
      reference(body, variable, value, what);
      return;
    }
    String constant =
        value.asInt() != null
            ? NumberCode.literal(value.asInt())
            : value.asLong() != null ? NumberCode.literal(value.asLong()) : null;
    if (constant != null) {
      String text = CString.quote(what);
      body.line("MRT_IS_NUMBER(", variable, ", ", constant, ", ", text, ", ", WHERE, ");");
    }
  }

  private static void reference(Body body, String variable, Value value, String what) {
    String text = CString.quote(what);
    if (value.isNull()) {
      body.line("MRT_IS_NULL(", variable, ", ", text, ", ", WHERE, ");");
      return;
    }
    if (!value.isNullable()) {
      body.line("MRT_IS_OBJECT(", variable, ", ", text, ", ", WHERE, ");");
    }
    List<ClassModel> exact = value.exact();
    ClassModel bound = value.bound();
    if (exact != null) {
      exact(body, variable, exact, text);
    } else if (bound != null) {
      bound(body, variable, bound, what);
    }
  }

  private static void exact(Body body, String variable, List<ClassModel> types, String text) {
    StringBuilder condition = new StringBuilder(variable + " != NULL");
    StringBuilder names = new StringBuilder();
    for (ClassModel type : types) {
      condition.append(" && mrt_class_of(").append(variable).append(") != &");
      condition.append(body.unit().record(type));
      names.append(names.isEmpty() ? "" : " or ").append(type.javaName());
    }
    String expected = CString.quote(names.toString());
    body.line(
        "if (MRT_UNLIKELY(",
        condition.toString(),
        ")) mrt_broken_reference(" + text + ", " + WHERE + ", " + expected + ", " + variable,
        ");");
  }

  private static void bound(Body body, String variable, ClassModel type, String what) {
    String record = body.unit().record(type);
    String text = CString.quote(what);
    body.line("mrt_is_type(", variable, ", &", record, ", ", text, ", ", WHERE, ");");
  }

  /** Whether an instruction puts a value on the stack that comes from elsewhere or is computed. */
  private static boolean brings(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof MethodInsnNode call) {
      return Type.getReturnType(call.desc).getSort() != Type.VOID;
    }
    return opcode == Opcodes.GETFIELD
        || opcode == Opcodes.GETSTATIC
        || opcode == Opcodes.AALOAD
        || opcode == Opcodes.CHECKCAST
        || opcode == Opcodes.INSTANCEOF
        || (opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR)
        || (opcode >= Opcodes.I2L && opcode <= Opcodes.DCMPG);
  }

  private static String source(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call) {
      return "the result of " + call.owner.replace('/', '.') + "." + call.name;
    } else if (instruction instanceof FieldInsnNode field) {
      return "the field " + field.owner.replace('/', '.') + "." + field.name;
    }
    return switch (instruction.getOpcode()) {
      case Opcodes.AALOAD -> "an array element";
      case Opcodes.CHECKCAST -> "the cast value";
      case Opcodes.INSTANCEOF -> "the result of instanceof";
      default -> "the result of instruction " + instruction.getOpcode();
    };
  }
}
