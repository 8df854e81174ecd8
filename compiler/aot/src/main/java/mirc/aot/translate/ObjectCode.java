package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.reach.Compatibility;
import mirc.aot.reach.Reach;
import mirc.aot.reach.Value;
import org.objectweb.asm.tree.TypeInsnNode;

/** Allocation, casts and type tests. */
final class ObjectCode {
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
        String record = body.unit().record(type);
        String size = Integer.toString(body.program().layout().size(type));
        String object = body.result(0, Value.Sort.REFERENCE);
        body.line(object, " = mrt_new_sized(&", record, ", ", size, ");");
        body.checkMade(object);
      }
      case ANEWARRAY -> ArrayCode.create(body, body.program().reach().world().arrayOf(type));
      case CHECKCAST -> cast(body, type);
      default -> instanceOf(body, type);
    }
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
    body.program().test(type);
    body.check(
        Check.CAST,
        notNull + "!" + test(body, object, type),
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
      body.line(result, " = ", notNull, test(body, object, type), ";");
    }
  }

  /** An expression: whether an object that is not null is of a type. */
  static String test(Body body, String object, ClassModel type) {
    Reach reach = body.program().reach();
    List<ClassModel> instances = reach.instancesOf(type);
    if (body.checking()) {
      String record = body.unit().record(type);
      return "mrt_is_subtype(mrt_class_of(" + object + "), &" + record + ")";
    }
    if (instances.isEmpty() && !reach.isOpen()) {
      return "0";
    }
    if (instances.size() == 1 && !type.isArray()) {
      return "(mrt_class_of(" + object + ") == &" + body.unit().record(instances.get(0)) + ")";
    }
    body.program().test(type);
    return "mrt_is_subtype(mrt_class_of(" + object + "), &" + body.unit().record(type) + ")";
  }
}
