package java.lang.invoke;

import mirage.runtime.overlay.Add;

/** Arithmetic of boxed values of one type. */
@Add
final class Sums {
  private Sums() {}

  static Object add(Object a, Object b) {
    if (a instanceof Double number) {
      return number + (Double) b;
    } else if (a instanceof Float number) {
      return number + (Float) b;
    }
    return HandleTypes.number(integer(a) + integer(b), type(a));
  }

  /** The bitwise access {@code mode}. */
  static Object bits(String mode, Object a, Object b) {
    long x = integer(a);
    long y = integer(b);
    long result =
        switch (mode) {
          case "getAndBitwiseOr" -> x | y;
          case "getAndBitwiseAnd" -> x & y;
          default -> x ^ y;
        };
    return HandleTypes.number(result, type(a));
  }

  private static long integer(Object value) {
    return (Long) HandleTypes.number(value, long.class);
  }

  private static Class<?> type(Object box) {
    return sun.invoke.util.Wrapper.forWrapperType(box.getClass()).primitiveType();
  }
}
