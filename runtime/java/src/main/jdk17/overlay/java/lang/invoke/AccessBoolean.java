package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of booleans through a VarHandle, which says how they are found. */
final class AccessBoolean {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessBoolean() {}

  static boolean get(VarHandle handle, Object object) {
    return UNSAFE.getBooleanVolatile(object, handle.at(object, boolean.class));
  }

  static void set(VarHandle handle, Object object, boolean value) {
    UNSAFE.putBooleanVolatile(object, handle.at(object, boolean.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, boolean expected, boolean value) {
    long at = handle.at(object, boolean.class);
    return UNSAFE.compareAndSetBoolean(object, at, expected, value);
  }

  static boolean compareAndExchange(
      VarHandle handle, Object object, boolean expected, boolean value) {
    long at = handle.at(object, boolean.class);
    return UNSAFE.compareAndExchangeBoolean(object, at, expected, value);
  }

  static boolean getAndSet(VarHandle handle, Object object, boolean value) {
    long at = handle.at(object, boolean.class);
    return UNSAFE.getAndSetBoolean(object, at, value);
  }

  static boolean getAndBitwiseOr(VarHandle handle, Object object, boolean value) {
    boolean found = get(handle, object);
    set(handle, object, found | value);
    return found;
  }

  static boolean getAndBitwiseAnd(VarHandle handle, Object object, boolean value) {
    boolean found = get(handle, object);
    set(handle, object, found & value);
    return found;
  }

  static boolean getAndBitwiseXor(VarHandle handle, Object object, boolean value) {
    boolean found = get(handle, object);
    set(handle, object, found ^ value);
    return found;
  }

  static boolean get(VarHandle handle, Object array, int index) {
    return UNSAFE.getBooleanVolatile(array, handle.at(array, index, boolean.class));
  }

  static void set(VarHandle handle, Object array, int index, boolean value) {
    UNSAFE.putBooleanVolatile(array, handle.at(array, index, boolean.class), value);
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, boolean expected, boolean value) {
    long at = handle.at(array, index, boolean.class);
    return UNSAFE.compareAndSetBoolean(array, at, expected, value);
  }

  static boolean compareAndExchange(
      VarHandle handle, Object array, int index, boolean expected, boolean value) {
    long at = handle.at(array, index, boolean.class);
    return UNSAFE.compareAndExchangeBoolean(array, at, expected, value);
  }

  static boolean getAndSet(VarHandle handle, Object array, int index, boolean value) {
    long at = handle.at(array, index, boolean.class);
    return UNSAFE.getAndSetBoolean(array, at, value);
  }

  static boolean getAndBitwiseOr(VarHandle handle, Object array, int index, boolean value) {
    boolean found = get(handle, array, index);
    set(handle, array, index, found | value);
    return found;
  }

  static boolean getAndBitwiseAnd(VarHandle handle, Object array, int index, boolean value) {
    boolean found = get(handle, array, index);
    set(handle, array, index, found & value);
    return found;
  }

  static boolean getAndBitwiseXor(VarHandle handle, Object array, int index, boolean value) {
    boolean found = get(handle, array, index);
    set(handle, array, index, found ^ value);
    return found;
  }
}
