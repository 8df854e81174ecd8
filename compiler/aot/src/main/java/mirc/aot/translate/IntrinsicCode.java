package mirc.aot.translate;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reach.Intrinsics;
import mirc.aot.reach.KeptFiles;
import mirc.aot.reach.Value;

/** Calls that are replaced by what they are known to give; see {@link Intrinsics}. */
final class IntrinsicCode {
  private IntrinsicCode() {}

  /** Writes the replacement of a call, if it has one. */
  static boolean replace(Body body, MethodModel method) {
    return switch (method.owner().name()) {
      case "java/lang/Class" -> ofClass(body, method);
      case "java/lang/ImageFiles" -> ofFiles(body, method);
      case "java/lang/Object" -> ofObject(body, method);
      case "java/lang/System" -> ofSystem(body, method);
      case Intrinsics.FACTS -> ofFacts(body, method);
      case "jdk/internal/misc/Unsafe" -> ofUnsafe(body, method);
      default -> false;
    };
  }

  private static boolean ofClass(Body body, MethodModel method) {
    World world = body.program().reach().world();
    if (method.name().equals("desiredAssertionStatus")) {
      String status = body.program().reach().assertions() ? "1" : "0";
      body.line(body.result(1, Value.Sort.INT), " = ", status, ";");
      return true;
    }
    ClassModel type =
        switch (method.name()) {
          case "getPrimitiveClass" -> Intrinsics.primitive(world, body.frame().peek(0));
          case "named0" -> Intrinsics.named(world, body.frame().peek(0));
          default -> null;
        };
    if (type != null) {
      String mirror = body.unit().mirror(type);
      body.line(body.result(1, Value.Sort.REFERENCE), " = ", mirror, ";");
    } else if (method.name().equals("absent0")) {
      Value name = body.frame().peek(0);
      boolean absent = name.asString() != null && Intrinsics.named(world, name) == null;
      body.line(body.result(1, Value.Sort.INT), " = ", absent ? "1" : "0", ";");
      return true;
    }
    return type != null;
  }

  private static boolean ofFiles(Body body, MethodModel method) {
    if (!method.name().equals("kept0")) {
      return false;
    }
    boolean known = KeptFiles.path(body.frame().peek(1), body.frame().peek(0)) != null;
    body.line(body.result(2, Value.Sort.INT), " = ", known ? "1" : "0", ";");
    return true;
  }

  private static boolean ofFacts(Body body, MethodModel method) {
    if (!Intrinsics.isFact(method)) {
      return false;
    }
    ClassModel holder = body.frame().peek(1).asClass();
    String name = body.frame().peek(0).asString();
    if (holder == null || name == null || Intrinsics.inherits(holder, name)) {
      return false;
    }
    FieldModel field = Intrinsics.fieldNamed(holder, name);
    if (method.name().equals("flags0")) {
      String flags = Integer.toString(Intrinsics.flags(field));
      body.line(body.result(2, Value.Sort.INT), " = ", flags, ";");
      return true;
    }
    ClassModel type = Intrinsics.typeOf(body.program().reach().world(), field);
    String mirror = type == null ? "NULL" : body.unit().mirror(type);
    body.line(body.result(2, Value.Sort.REFERENCE), " = ", mirror, ";");
    return true;
  }

  private static boolean ofObject(Body body, MethodModel method) {
    ClassModel single = body.frame().peek(0).single();
    if (method.name().equals("getClass") && single != null) {
      String mirror = body.unit().mirror(single);
      body.line(body.result(1, Value.Sort.REFERENCE), " = ", mirror, ";");
      return true;
    }
    if (method.name().equals("clone") && Intrinsics.allArrays(body.frame().peek(0))) {
      String array = body.top(0);
      body.line(array, " = native_java_lang_Object_clone(", array, ");");
      body.checkPending();
      return true;
    }
    return false;
  }

  private static boolean ofSystem(Body body, MethodModel method) {
    if (!method.name().equals("arraycopy")
        || body.program().switchable()
        || !isBytes(body.frame().peek(4))
        || !isBytes(body.frame().peek(2))) {
      return false;
    }
    body.initialize(method.owner());
    StringBuilder arguments = new StringBuilder(body.top(4));
    for (int i = 3; i >= 0; i--) {
      arguments.append(", ").append(body.top(i));
    }
    body.line("mrt_bytes_copy(", arguments.toString(), ");");
    body.checkPending();
    return true;
  }

  /** Whether a value that is not null is an array of bytes. */
  private static boolean isBytes(Value value) {
    ClassModel type = value.exact() == null ? value.bound() : value.single();
    return type != null && type.name().equals("[B");
  }

  private static boolean ofUnsafe(Body body, MethodModel method) {
    return switch (method.name()) {
      case "objectFieldOffset" -> {
        FieldModel field =
            method.parameters().length != 2
                ? null
                : Intrinsics.fieldNamed(body.frame().peek(1), body.frame().peek(0));
        if (field != null) {
          String result = body.result(3, Value.Sort.LONG);
          String place =
              field.isStatic()
                  ? "(int64_t)(uintptr_t)&" + body.unit().statics(field)
                  : NumberCode.literal((long) body.program().layout().offset(field));
          body.line(result, " = ", place, ";");
        }
        yield field != null;
      }
      case "ensureClassInitialized" -> {
        ClassModel type = body.frame().peek(0).asClass();
        if (type != null) {
          body.initialize(type);
        }
        yield type != null;
      }
      case "allocateUninitializedArray" -> uninitialized(body, method);
      default -> false;
    };
  }

  /** An array of a known primitive type; for negative lengths the method itself throws. */
  private static boolean uninitialized(Body body, MethodModel method) {
    ClassModel type = body.frame().peek(1).asClass();
    if (type == null || !type.isPrimitive() || type.name().equals("V")) {
      return false;
    }
    ClassModel array = body.program().reach().world().arrayOf(type);
    String made = body.result(3, Value.Sort.REFERENCE);
    String length = body.top(0);
    body.line("if (MRT_LIKELY(", length, " >= 0)) {");
    body.line(made, " = (jref)mrt_new_array(&", body.unit().record(array), ", ", length, ");");
    body.checkMade(made);
    body.line("} else {");
    CallCode.direct(body, method);
    body.line("}");
    return true;
  }
}
