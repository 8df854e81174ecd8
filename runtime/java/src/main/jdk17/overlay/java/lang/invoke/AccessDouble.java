package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of doubles through a VarHandle, which says how they are found. */
final class AccessDouble {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessDouble() {}

  private static double ordered(VarHandle handle, double value) {
    return handle.isSwapped()
        ? Double.longBitsToDouble(Long.reverseBytes(Double.doubleToRawLongBits(value)))
        : value;
  }

  static double get(VarHandle handle, Object object) {
    return UNSAFE.getDoubleVolatile(object, handle.at(object, double.class));
  }

  static void set(VarHandle handle, Object object, double value) {
    UNSAFE.putDoubleVolatile(object, handle.at(object, double.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, double expected, double value) {
    long at = handle.at(object, double.class);
    return UNSAFE.compareAndSetDouble(object, at, expected, value);
  }

  static double compareAndExchange(VarHandle handle, Object object, double expected, double value) {
    long at = handle.at(object, double.class);
    return UNSAFE.compareAndExchangeDouble(object, at, expected, value);
  }

  static double getAndSet(VarHandle handle, Object object, double value) {
    long at = handle.at(object, double.class);
    return UNSAFE.getAndSetDouble(object, at, value);
  }

  static double getAndAdd(VarHandle handle, Object object, double value) {
    double found = get(handle, object);
    set(handle, object, found + value);
    return found;
  }

  static double get(VarHandle handle, Object array, int index) {
    return ordered(handle, UNSAFE.getDoubleVolatile(array, handle.at(array, index, double.class)));
  }

  static void set(VarHandle handle, Object array, int index, double value) {
    UNSAFE.putDoubleVolatile(array, handle.at(array, index, double.class), ordered(handle, value));
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, double expected, double value) {
    long at = handle.at(array, index, double.class);
    return UNSAFE.compareAndSetDouble(array, at, ordered(handle, expected), ordered(handle, value));
  }

  static double compareAndExchange(
      VarHandle handle, Object array, int index, double expected, double value) {
    long at = handle.at(array, index, double.class);
    return ordered(
        handle,
        UNSAFE.compareAndExchangeDouble(
            array, at, ordered(handle, expected), ordered(handle, value)));
  }

  static double getAndSet(VarHandle handle, Object array, int index, double value) {
    long at = handle.at(array, index, double.class);
    return ordered(handle, UNSAFE.getAndSetDouble(array, at, ordered(handle, value)));
  }

  static double getAndAdd(VarHandle handle, Object array, int index, double value) {
    double found = get(handle, array, index);
    set(handle, array, index, found + value);
    return found;
  }
}
