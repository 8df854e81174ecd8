package jdk.internal.reflect;

/** Converts the arguments of a reflective call to what the parameters take (JLS 5.3). */
final class Arguments {
  private static final Object[] NONE = {};

  private Arguments() {}

  static Object[] convert(Object[] arguments, Class<?>[] parameters) {
    int given = arguments == null ? 0 : arguments.length;
    if (given != parameters.length) {
      throw new IllegalArgumentException("wrong number of arguments");
    }
    if (given == 0) {
      return NONE;
    }
    Object[] values = new Object[given];
    for (int i = 0; i < given; i++) {
      values[i] = convert(arguments[i], parameters[i]);
    }
    return values;
  }

  private static Object convert(Object value, Class<?> type) {
    if (!type.isPrimitive()) {
      if (value != null && !type.isInstance(value)) {
        throw mismatch();
      }
      return value;
    }
    if (value == null) {
      throw new IllegalArgumentException();
    }
    if (type == boolean.class || type == char.class) {
      boolean fits = type == boolean.class ? value instanceof Boolean : value instanceof Character;
      if (!fits) {
        throw mismatch();
      }
      return value;
    }
    Number number;
    if (value instanceof Character character && type != byte.class && type != short.class) {
      number = (int) character;
    } else if (value instanceof Number some && rank(some) >= 0 && rank(some) <= rank(type)) {
      number = some;
    } else {
      throw mismatch();
    }
    return box(number, type);
  }

  private static IllegalArgumentException mismatch() {
    return new IllegalArgumentException("argument type mismatch");
  }

  private static int rank(Number value) {
    return value instanceof Byte
        ? 0
        : value instanceof Short
            ? 1
            : value instanceof Integer
                ? 2
                : value instanceof Long
                    ? 3
                    : value instanceof Float ? 4 : value instanceof Double ? 5 : -1;
  }

  private static int rank(Class<?> type) {
    return type == byte.class
        ? 0
        : type == short.class
            ? 1
            : type == int.class ? 2 : type == long.class ? 3 : type == float.class ? 4 : 5;
  }

  private static Object box(Number value, Class<?> type) {
    switch (rank(type)) {
      case 0:
        return value.byteValue();
      case 1:
        return value.shortValue();
      case 2:
        return value.intValue();
      case 3:
        return value.longValue();
      case 4:
        return value.floatValue();
      default:
        return value.doubleValue();
    }
  }
}
