package java.lang.invoke;

import java.lang.invoke.ImageHandle.Body;
import java.lang.invoke.MethodHandleNatives.Constants;
import java.lang.reflect.ClassMembers;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Members;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Add;

/** Calls methods and constructors and accesses fields, by the code that reflection has. */
@Add
final class MemberCalls {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  /** Slots of code that calls a method itself and none that overrides it; mirc.aot knows it. */
  private static final int SPECIAL = 0x10000;

  private MemberCalls() {}

  /** What is done with a member that was found; {@code kind} is how it is called. */
  static Body body(MemberName member, byte kind) {
    Object origin = ((Overlay_MemberName) (Object) member).origin();
    if (origin instanceof Field field) {
      return MethodHandleNatives.refKindIsGetter(member.getReferenceKind())
          ? getter(field)
          : setter(field);
    } else if (origin instanceof Constructor<?> constructor) {
      return creation(constructor);
    }
    Method method = (Method) origin;
    boolean chosen =
        Modifier.isPrivate(method.getModifiers())
            || Modifier.isFinal(method.getModifiers())
            || Modifier.isFinal(method.getDeclaringClass().getModifiers());
    int slot = Members.slot(method);
    if (kind == Constants.REF_invokeSpecial && !chosen) {
      return call(method, Members.code(method, slot | SPECIAL));
    }
    return Modifier.isStatic(method.getModifiers())
        ? staticCall(method, Members.code(method, slot))
        : call(method, Members.code(method, slot));
  }

  private static Body call(Executable method, int code) {
    return arguments -> {
      Object receiver = arguments[0];
      if (receiver == null) {
        throw new NullPointerException();
      }
      Object[] rest = HandleParts.slice(arguments, 1, arguments.length - 1);
      return ClassMembers.call0(code, receiver, rest);
    };
  }

  private static Body staticCall(Method method, int code) {
    Class<?> holder = method.getDeclaringClass();
    return arguments -> {
      ClassMembers.initialize0(holder);
      return ClassMembers.call0(code, null, arguments);
    };
  }

  private static Body creation(Constructor<?> constructor) {
    Class<?> holder = constructor.getDeclaringClass();
    int code = Members.code(constructor, Members.slot(constructor));
    return arguments -> {
      ClassMembers.initialize0(holder);
      return ClassMembers.call0(code, null, arguments);
    };
  }

  private static Body getter(Field field) {
    Class<?> type = field.getType();
    if (Modifier.isStatic(field.getModifiers())) {
      return arguments -> get(null, Members.offset(field), type);
    }
    long offset = Members.offset(field);
    return arguments -> get(DirectMethodHandle.checkBase(arguments[0]), offset, type);
  }

  private static Body setter(Field field) {
    Class<?> type = field.getType();
    if (Modifier.isStatic(field.getModifiers())) {
      return arguments -> {
        set(null, Members.offset(field), type, arguments[0]);
        return null;
      };
    }
    long offset = Members.offset(field);
    return arguments -> {
      set(DirectMethodHandle.checkBase(arguments[0]), offset, type, arguments[1]);
      return null;
    };
  }

  private static Object get(Object holder, long offset, Class<?> type) {
    if (!type.isPrimitive()) {
      return UNSAFE.getReferenceVolatile(holder, offset);
    } else if (type == boolean.class) {
      return UNSAFE.getBooleanVolatile(holder, offset);
    } else if (type == byte.class) {
      return UNSAFE.getByteVolatile(holder, offset);
    } else if (type == short.class) {
      return UNSAFE.getShortVolatile(holder, offset);
    } else if (type == char.class) {
      return UNSAFE.getCharVolatile(holder, offset);
    } else if (type == int.class) {
      return UNSAFE.getIntVolatile(holder, offset);
    } else if (type == long.class) {
      return UNSAFE.getLongVolatile(holder, offset);
    } else if (type == float.class) {
      return UNSAFE.getFloatVolatile(holder, offset);
    }
    return UNSAFE.getDoubleVolatile(holder, offset);
  }

  private static void set(Object holder, long offset, Class<?> type, Object value) {
    if (!type.isPrimitive()) {
      UNSAFE.putReferenceVolatile(holder, offset, value);
    } else if (type == boolean.class) {
      UNSAFE.putBooleanVolatile(holder, offset, (Boolean) value);
    } else if (type == byte.class) {
      UNSAFE.putByteVolatile(holder, offset, (Byte) value);
    } else if (type == short.class) {
      UNSAFE.putShortVolatile(holder, offset, (Short) value);
    } else if (type == char.class) {
      UNSAFE.putCharVolatile(holder, offset, (Character) value);
    } else if (type == int.class) {
      UNSAFE.putIntVolatile(holder, offset, (Integer) value);
    } else if (type == long.class) {
      UNSAFE.putLongVolatile(holder, offset, (Long) value);
    } else if (type == float.class) {
      UNSAFE.putFloatVolatile(holder, offset, (Float) value);
    } else {
      UNSAFE.putDoubleVolatile(holder, offset, (Double) value);
    }
  }
}
