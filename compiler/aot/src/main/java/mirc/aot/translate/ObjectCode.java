package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import java.util.stream.Collectors;
import mirc.aot.classes.ClassModel;
import mirc.aot.reach.Compatibility;
import mirc.aot.reach.Reach;
import mirc.aot.reach.Value;
import org.objectweb.asm.tree.TypeInsnNode;

/** Allocation, casts and type tests. */
final class ObjectCode {
  /** The most classes that a type test compares with one by one. */
  private static final int MOST_COMPARED = 3;

  private ObjectCode() {}

  static void type(Body body, TypeInsnNode instruction) {
    ClassModel type = body.program().reach().world().find(instruction.desc);
    if (type == null) {
      body.unsupported(instruction.desc);
      return;
    }
    switch (instruction.getOpcode()) {
      case NEW -> {
        String fault = Compatibility.faultOfNew(type);
        if (fault != null) {
          body.unsupported(fault);
          return;
        }
        body.initialize(type);
        String size = Integer.toString(body.program().layout().size(type));
        create(body, body.unit().record(type), size, body.result(0, Value.Sort.REFERENCE));
      }
      case ANEWARRAY -> ArrayCode.create(body, body.program().reach().world().arrayOf(type));
      case CHECKCAST -> cast(body, type);
      default -> instanceOf(body, type);
    }
  }

  /** Only what the slow path makes is tested: the other is never null. */
  private static void create(Body body, String record, String size, String object) {
    body.line("if (mrt_has_room(", size, ")) ", object, " = mrt_take(&", record, ", ", size, ");");
    body.line("else {");
    body.line(object, " = mrt_new_slow(&", record, ");");
    body.checkMade(object);
    body.line("mrt_is_new(", object, ", &", record, ");");
    body.line("}");
  }

  /** Whether every object of a value is of a type. */
  static boolean always(Value value, ClassModel type) {
    List<ClassModel> exact = value.exact();
    if (exact != null) {
      return exact.stream().allMatch(candidate -> candidate.isSubtypeOf(type));
    }
    return value.bound() != null && value.bound().isSubtypeOf(type);
  }

  private static void cast(Body body, ClassModel type) {
    Value value = body.frame().peek(0);
    String object = body.top(0);
    if (always(value, type)) {
      if (body.checking()) {
        FactCode.type(body, object, type);
      }
      return;
    }
    String notNull = value.isNullable() ? object + " != NULL && " : "";
    body.check(
        Check.CAST,
        notNull + "!" + test(body, object, value, type),
        "mrt_throw_cast(" + object + ", &" + body.unit().record(type) + ");");
  }

  private static void instanceOf(Body body, ClassModel type) {
    Value value = body.frame().peek(0);
    String object = body.top(0);
    String result = body.result(1, Value.Sort.INT);
    if (body.checking()) {
      String record = body.unit().record(type);
      body.line(result, " = mrt_instance_of(", object, ", &", record, ");");
    } else if (value.isNull()) {
      body.line(result, " = 0;");
    } else if (always(value, type)) {
      body.line(result, " = ", object, " != NULL;");
    } else {
      String notNull = value.isNullable() ? object + " != NULL && " : "";
      body.line(result, " = ", notNull, test(body, object, value, type), ";");
    }
  }

  /**
   * An expression: whether an object that is not null is of a type.
   *
   * @param value what is known of the object
   */
  static String test(Body body, String object, Value value, ClassModel type) {
    Reach reach = body.program().reach();
    String own = "mrt_class_of(" + object + ")";
    List<ClassModel> exact = value.narrow(type).exact();
    List<ClassModel> fitting = exact == null ? reach.instancesOf(type) : exact;
    boolean closed = !body.checking() && !reach.isOpen();
    if (closed && fitting.isEmpty()) {
      return "0";
    } else if (closed && !type.isArray() && fitting.size() <= MOST_COMPARED) {
      return fitting.stream()
          .map(candidate -> own + " == &" + body.unit().record(candidate))
          .collect(Collectors.joining(" || ", "(", ")"));
    }
    String record = "&" + body.unit().record(type);
    if (body.checking() || type.isArray()) {
      body.program().test(type);
      return "mrt_is_subtype(" + own + ", " + record + ")";
    } else if (type.isInterface()) {
      body.program().test(type);
      return "mrt_implements(" + own + ", " + record + ")";
    }
    return "mrt_is_subclass(" + own + ", " + record + ", " + type.depth() + ")";
  }
}
