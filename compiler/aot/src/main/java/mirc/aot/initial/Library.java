package mirc.aot.initial;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reach.Intrinsics;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Methods of the JDK whose result is worked out here rather than by running their code. */
final class Library {
  /**
   * A result.
   *
   * @param value null also for a method that returns none
   */
  record Result(@Nullable Object value) {}

  private Library() {}

  /** The result of a call, or null if the method's code is to be run. */
  static @Nullable Result call(Machine machine, MethodModel method, @Nullable Object[] arguments) {
    return switch (method.owner().name()) {
      case "java/lang/Class" -> ofClass(machine, method, arguments);
      case "java/lang/Object" -> ofObject(machine, method, arguments);
      case Intrinsics.FACTS -> ofFacts(machine, method, arguments);
      case "java/lang/String" -> ofString(method, arguments);
      case "java/lang/System" -> ofSystem(machine, method, arguments);
      case "java/util/EnumMap", "java/util/EnumSet" -> ofEnums(machine, method, arguments);
      case "jdk/internal/misc/Unsafe" -> ofUnsafe(machine, method, arguments);
      case "java/lang/Float", "java/lang/Double" -> ofNumber(method, arguments);
      default -> null;
    };
  }

  private static @Nullable Result ofClass(
      Machine machine, MethodModel method, @Nullable Object[] arguments) {
    World world = machine.reach().world();
    return switch (method.name()) {
      case "desiredAssertionStatus" -> new Result(machine.reach().assertions() ? 1 : 0);
      case "getPrimitiveClass" -> new Result(primitive(world, arguments[0]));
      case "registerNatives" -> new Result(null);
      default ->
          arguments.length == 1 && arguments[0] instanceof ClassModel type
              ? ofClass(world, method, type)
              : null;
    };
  }

  private static ClassModel primitive(World world, @Nullable Object name) {
    for (String descriptor : World.PRIMITIVES) {
      if (Type.getType(descriptor).getClassName().equals(name)) {
        return world.require(descriptor);
      }
    }
    throw new Unknown("a class");
  }

  private static @Nullable Result ofClass(World world, MethodModel method, ClassModel type) {
    return switch (method.name()) {
      case "isArray" -> new Result(type.isArray() ? 1 : 0);
      case "isInterface" -> new Result(type.isInterface() ? 1 : 0);
      case "isPrimitive" -> new Result(type.isPrimitive() ? 1 : 0);
      case "getSuperclass" ->
          new Result(
              type.isArray() ? world.object() : type.isInterface() ? null : type.superclass());
      default -> null;
    };
  }

  /** The constants of an enum, of which everybody gets an array of its own. */
  private static @Nullable Result ofEnums(
      Machine machine, MethodModel method, @Nullable Object[] arguments) {
    boolean universe =
        method.name().equals("getKeyUniverse") || method.name().equals("getUniverse");
    return universe && arguments[0] instanceof ClassModel type
        ? new Result(machine.constants(type))
        : null;
  }

  private static @Nullable Result ofFacts(
      Machine machine, MethodModel method, @Nullable Object[] arguments) {
    if (Intrinsics.isFact(method)
        && arguments[0] instanceof ClassModel holder
        && arguments[1] instanceof String name
        && !Intrinsics.inherits(holder, name)) {
      FieldModel field = Intrinsics.fieldNamed(holder, name);
      if (method.name().equals("flags0")) {
        return new Result(Intrinsics.flags(field));
      }
      return new Result(Intrinsics.typeOf(machine.reach().world(), field));
    }
    return null;
  }

  private static @Nullable Result ofUnsafe(
      Machine machine, MethodModel method, @Nullable Object[] arguments) {
    if (method.name().equals("objectFieldOffset")
        && arguments.length == 3
        && arguments[1] instanceof ClassModel type
        && arguments[2] instanceof String name) {
      FieldModel field = Intrinsics.fieldNamed(type, name);
      if (field != null && !field.isStatic() && machine.reach().knownField(field) != null) {
        return new Result(new FieldOffset(field));
      }
    }
    return null;
  }

  private static @Nullable Result ofObject(
      Machine machine, MethodModel method, @Nullable Object[] arguments) {
    if (method.isConstructor()) {
      return new Result(null);
    } else if (method.name().equals("getClass") && arguments[0] != null) {
      return new Result(machine.typeOf(arguments[0]));
    } else if (method.name().equals("clone")
        && arguments[0] instanceof Thing thing
        && thing.type().isArray()) {
      Thing from = machine.own(thing);
      Thing copy = machine.create(from.type(), from.elements().length);
      System.arraycopy(from.elements(), 0, copy.elements(), 0, copy.elements().length);
      return new Result(copy);
    }
    throw new Unknown(method.toString());
  }

  /** Of literals; the code of String itself would read their bytes. */
  private static @Nullable Result ofString(MethodModel method, @Nullable Object[] arguments) {
    if (method.isStatic() || !(arguments[0] instanceof String text)) {
      return null;
    }
    return switch (method.key()) {
      case "length()I" -> new Result(text.length());
      case "isEmpty()Z" -> new Result(text.isEmpty() ? 1 : 0);
      case "hashCode()I" -> new Result(text.hashCode());
      case "charAt(I)C" -> {
        int index = (Integer) arguments[1];
        if (index < 0 || index >= text.length()) {
          throw new Unknown("an index");
        }
        yield new Result((int) text.charAt(index));
      }
      case "equals(Ljava/lang/Object;)Z" -> {
        if (arguments[1] instanceof Thing other && other.type().name().equals("java/lang/String")) {
          throw new Unknown("a string made");
        }
        yield new Result(text.equals(arguments[1]) ? 1 : 0);
      }
      default -> throw new Unknown(method.toString());
    };
  }

  private static @Nullable Result ofSystem(
      Machine machine, MethodModel method, @Nullable Object[] arguments) {
    if (!method.name().equals("arraycopy")) {
      return null;
    }
    Thing from = machine.own(arguments[0]);
    Thing to = machine.own(arguments[2]);
    ClassModel type = from.type();
    int start = (Integer) arguments[1];
    int target = (Integer) arguments[3];
    int length = (Integer) arguments[4];
    boolean inside =
        start >= 0
            && target >= 0
            && length >= 0
            && start <= from.elements().length - length
            && target <= to.elements().length - length;
    if (!inside || !type.isArray() || type != to.type()) {
      throw new Unknown("an index");
    }
    System.arraycopy(from.elements(), start, to.elements(), target, length);
    return new Result(null);
  }

  private static @Nullable Result ofNumber(MethodModel method, @Nullable Object[] arguments) {
    return switch (method.name()) {
      case "floatToRawIntBits" -> new Result(Float.floatToRawIntBits((Float) arguments[0]));
      case "intBitsToFloat" -> new Result(Float.intBitsToFloat((Integer) arguments[0]));
      case "doubleToRawLongBits" -> new Result(Double.doubleToRawLongBits((Double) arguments[0]));
      case "longBitsToDouble" -> new Result(Double.longBitsToDouble((Long) arguments[0]));
      default -> null;
    };
  }
}
