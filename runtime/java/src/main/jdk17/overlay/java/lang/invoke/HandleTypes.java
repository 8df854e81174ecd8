package java.lang.invoke;

import java.lang.invoke.ImageHandle.Body;
import mirage.runtime.overlay.Add;
import sun.invoke.util.Unboxing;

/** The conversions of {@code asType} and {@code explicitCastArguments}, of boxed values. */
@Add
final class HandleTypes {
  private HandleTypes() {}

  /** A body that is called with the types of {@code from}. */
  static Body convert(MethodHandle target, MethodType from, boolean strict) {
    MethodType to = target.type();
    return arguments -> {
      Object[] values = new Object[arguments.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = convert(arguments[i], from.parameterType(i), to.parameterType(i), strict);
      }
      Object result = HandleCalls.run(target, values);
      return convert(result, to.returnType(), from.returnType(), strict);
    };
  }

  static Object convert(Object value, Class<?> from, Class<?> to, boolean strict) {
    if (from == to || to == void.class) {
      return value;
    } else if (from == void.class) {
      return HandleParts.zero(to);
    } else if (from.isPrimitive()) {
      return to.isPrimitive() ? number(value, to) : value;
    } else if (to.isPrimitive()) {
      return unbox(value, from, to, strict);
    }
    return !strict && to.isInterface() ? value : to.cast(value);
  }

  /** Unboxes what is of a known box, and widens; of other types what the value is of. */
  private static Object unbox(Object value, Class<?> from, Class<?> to, boolean strict) {
    Class<?> exact = strict ? Unboxing.primitive(from) : null;
    if (exact != null) {
      return number(Unboxing.exact(value, exact), to);
    } else if (value == null && !strict) {
      return HandleParts.zero(to);
    }
    return Unboxing.unbox(value, to, !strict);
  }

  /** A primitive value as another type's, as a cast does; truth is 1, and an odd number true. */
  static Object number(Object value, Class<?> to) {
    Number number;
    if (value instanceof Boolean truth) {
      number = truth ? 1 : 0;
    } else if (value instanceof Character character) {
      number = (int) character;
    } else {
      number = (Number) value;
    }
    if (to == long.class) {
      return number.longValue();
    } else if (to == float.class) {
      return number.floatValue();
    } else if (to == double.class) {
      return number.doubleValue();
    }
    int integer = number.intValue();
    return to == int.class
        ? (Object) integer
        : to == byte.class
            ? (Object) (byte) integer
            : to == short.class
                ? (Object) (short) integer
                : to == char.class ? (Object) (char) integer : (Object) ((integer & 1) != 0);
  }
}
