package java.lang.invoke;

import mirage.runtime.overlay.Add;
import mirage.runtime.vm.UnsupportedInImageError;

/** What {@code findVarHandle} has to know of a field that constants name. */
@Add
final class FieldFacts {
  private static final int STATIC = 1;
  private static final int FINAL = 2;

  private FieldFacts() {}

  /** The type of a field that a class declares, null if it has none; known while compiling. */
  static Class<?> type0(Class<?> holder, String name) {
    throw unknown(holder, name);
  }

  /** Whether a field is static and final; known while compiling. */
  static int flags0(Class<?> holder, String name) {
    throw unknown(holder, name);
  }

  private static UnsupportedInImageError unknown(Class<?> holder, String name) {
    return new UnsupportedInImageError(
        "MethodHandles.Lookup.findVarHandle of a field that no constant names, or that the class"
            + " inherits: "
            + holder.getName()
            + "."
            + name);
  }

  /** Throws if there is no such field, or if it is not static or not an object's. */
  static void check(
      Class<?> holder, String name, Class<?> wanted, Class<?> type, int flags, boolean isStatic)
      throws NoSuchFieldException, IllegalAccessException {
    boolean found = (flags & STATIC) != 0;
    if (type != wanted) {
      throw new NoSuchFieldException("no such field: " + member(holder, name, wanted, isStatic));
    } else if (found != isStatic) {
      String kind = isStatic ? "static" : "non-static";
      throw new IllegalAccessException(
          "expected a " + kind + " field: " + member(holder, name, type, found));
    }
  }

  private static String member(Class<?> holder, String name, Class<?> type, boolean isStatic) {
    return holder.getName()
        + "."
        + name
        + "/"
        + type.getName()
        + (isStatic ? "/getStatic" : "/getField");
  }

  static boolean isFinal(int flags) {
    return (flags & FINAL) != 0;
  }
}
