package mirc.aot.reach;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Calls whose result is known while compiling. */
public final class Intrinsics {
  /** What is known of fields for VarHandles. */
  public static final String FACTS = "java/lang/invoke/FieldFacts";

  private Intrinsics() {}

  /** The result of a call that needs not be made, or null. */
  static @Nullable Value known(Interpreter.Run run, MethodModel method, Value[] arguments) {
    String asked = method.original().owner().name();
    if (asked.equals("java/lang/Class") && arguments.length > 0) {
      run.reach.reflected().asked(method, arguments);
    } else if (asked.equals("java/lang/invoke/MethodHandles$Lookup") && arguments.length > 2) {
      String name = method.original().name();
      boolean isSpecial = name.equals("findSpecial") || name.equals("unreflectSpecial");
      Value member = name.equals("findConstructor") ? Value.NULL : arguments[2];
      run.reach.reflected().handle(arguments[1], member, isSpecial);
    } else if (asked.equals("java/lang/invoke/Linkage") && method.name().equals("handle")) {
      Integer kind = arguments[1].asInt();
      boolean isSpecial = kind == null || kind == org.objectweb.asm.Opcodes.H_INVOKESPECIAL;
      run.reach.reflected().handle(arguments[2], arguments[3], isSpecial);
    }
    return switch (method.owner().name()) {
      case "java/lang/Class" -> ofClass(run, method, arguments);
      case "java/lang/ImageFiles" -> ofFiles(run, method, arguments);
      case "java/lang/Object" -> ofObject(run, method, arguments);
      case FACTS -> ofFacts(run, method, arguments);
      case "jdk/internal/misc/Unsafe" -> ofUnsafe(run, method, arguments);
      default -> null;
    };
  }

  private static @Nullable Value ofClass(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    if (method.name().equals("desiredAssertionStatus")) {
      return Value.of(run.reach.assertions() ? 1 : 0);
    }
    World world = run.reach.world();
    return switch (method.name()) {
      case "getPrimitiveClass" -> {
        ClassModel primitive = primitive(world, arguments[0]);
        yield primitive == null ? null : Step.classLiteral(run, primitive);
      }
      case "named0" -> {
        ClassModel type = named(world, arguments[0]);
        yield type == null ? null : Step.classLiteral(run, type);
      }
      case "absent0" ->
          Value.of(arguments[0].asString() != null && named(world, arguments[0]) == null ? 1 : 0);
      default -> null;
    };
  }

  /** The class whose name, as {@code Class.forName} takes it, is a constant; else null. */
  public static @Nullable ClassModel named(World world, Value name) {
    String text = name.asString();
    return text == null || text.contains("/") || text.startsWith("[")
        ? null
        : world.find(text.replace('.', '/'));
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

  /** Whether a call names a file of the image by constants; it is kept then. */
  private static @Nullable Value ofFiles(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    if (!method.name().equals("kept0")) {
      return null;
    }
    String path = KeptFiles.path(arguments[0], arguments[1]);
    if (path != null) {
      run.reach.files().keep(path);
    }
    return Value.of(path == null ? 0 : 1);
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

  private static @Nullable Value ofFacts(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    ClassModel holder = arguments[0].asClass();
    String name = arguments.length < 2 ? null : arguments[1].asString();
    if (holder == null || name == null || !isFact(method) || inherits(holder, name)) {
      return null;
    }
    FieldModel field = fieldNamed(holder, name);
    if (method.name().equals("flags0")) {
      return Value.of(flags(field));
    }
    ClassModel type = typeOf(run.reach.world(), field);
    return type == null ? Value.NULL : Step.classLiteral(run, type);
  }

  /** Whether a method tells something of a field that constants name. */
  public static boolean isFact(MethodModel method) {
    return method.name().equals("flags0") || method.name().equals("type0");
  }

  /** Whether a class does not declare a field, but a superclass does. */
  public static boolean inherits(ClassModel holder, String name) {
    for (ClassModel type = holder; type != null; type = type.superclass()) {
      if (fieldNamed(type, name) != null) {
        return type != holder;
      }
    }
    return false;
  }

  /** The type of a field, if there is one. */
  public static @Nullable ClassModel typeOf(World world, @Nullable FieldModel field) {
    return field == null ? null : world.byDescriptor(field.type());
  }

  /** 1 for a static field, and 2 for a final one. */
  public static int flags(@Nullable FieldModel field) {
    return field == null ? 0 : (field.isStatic() ? 1 : 0) + (field.isFinal() ? 2 : 0);
  }

  private static @Nullable Value ofUnsafe(
      Interpreter.Run run, MethodModel method, Value[] arguments) {
    int last = arguments.length - 1;
    return switch (method.name()) {
      case "objectFieldOffset" -> {
        FieldModel field = last < 1 ? null : fieldNamed(arguments[last - 1], arguments[last]);
        if (field == null) {
          yield null;
        }
        run.reach.pin(field);
        yield Value.LONG;
      }
      case "ensureClassInitialized" -> {
        ClassModel type = arguments[last].asClass();
        if (type == null) {
          yield null;
        }
        run.reach.initialize(type, run.origin("initialises it"));
        yield Value.VOID;
      }
      default -> null;
    };
  }

  /** The field of a name that a class itself declares, where both are constants; else null. */
  public static @Nullable FieldModel fieldNamed(Value holder, Value name) {
    ClassModel type = holder.asClass();
    String text = name.asString();
    return type == null || text == null ? null : fieldNamed(type, text);
  }

  /** The field of a name that a class itself declares. */
  public static @Nullable FieldModel fieldNamed(ClassModel type, String name) {
    return type.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
  }
}
