package mirc.aot.reach;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Calls whose result is known while compiling. */
public final class Intrinsics {
  private Intrinsics() {}

  /** The result of a call that needs not be made, or null. */
  static @Nullable Value known(Interpreter.Run run, MethodModel method, Value[] arguments) {
    return switch (method.owner().name()) {
      case "java/lang/Class" -> ofClass(run, method, arguments);
      case "java/lang/Object" -> ofObject(run, method, arguments);
      case "jdk/internal/misc/Unsafe" -> ofUnsafe(run, method, arguments);
      default -> null;
    };
  }

  private static @Nullable Value ofClass(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    if (method.name().equals("desiredAssertionStatus")) {
      return Value.of(run.reach.assertions() ? 1 : 0);
    }
    if (!method.name().equals("getPrimitiveClass")) {
      return null;
    }
    ClassModel primitive = primitive(run.reach.world(), arguments[0]);
    return primitive == null ? null : Step.classLiteral(run, primitive);
  }

  /** The type that a call of {@code Class.getPrimitiveClass} gives, or null. */
  public static @Nullable ClassModel primitive(World world, Value argument) {
    for (String descriptor : World.PRIMITIVES) {
      if (Type.getType(descriptor).getClassName().equals(argument.asString())) {
        return world.require(descriptor);
      }
    }
    return null;
  }

  private static @Nullable Value ofObject(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    ClassModel single = arguments[0].single();
    if (method.name().equals("getClass") && single != null) {
      return Step.classLiteral(run, single);
    }
    if (method.name().equals("clone") && allArrays(arguments[0])) {
      return arguments[0];
    }
    return null;
  }

  /** Whether a static method returns its first argument, which is not null then. */
  static boolean returnsArgument(MethodModel method) {
    return method.name().equals("requireNonNull")
        && method.owner().name().equals("java/util/Objects");
  }

  /** Whether a receiver can only be an array: its clone is another of the same class. */
  public static boolean allArrays(Value receiver) {
    if (receiver.exact() != null) {
      return receiver.exact().stream().allMatch(ClassModel::isArray);
    }
    return receiver.bound() != null && receiver.bound().isArray();
  }

  private static @Nullable Value ofUnsafe(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    if (method.name().equals("objectFieldOffset") && arguments.length == 3) {
      ClassModel type = arguments[1].asClass();
      String name = arguments[2].asString();
      FieldModel field = type == null || name == null ? null : fieldNamed(type, name);
      if (field != null) {
        run.reach.pin(field);
        return Value.LONG;
      }
    }
    return null;
  }

  /** The field of a name that a class itself declares. */
  public static @Nullable FieldModel fieldNamed(ClassModel type, String name) {
    return type.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
  }
}
