package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of ints through a VarHandle, which says how they are found. */
final class AccessInt {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessInt() {}

  private static int ordered(VarHandle handle, int value) {
    return handle.isSwapped() ? Integer.reverseBytes(value) : value;
  }

  static int get(VarHandle handle, Object object) {
    return UNSAFE.getIntVolatile(object, handle.at(object, int.class));
  }

  static void set(VarHandle handle, Object object, int value) {
    UNSAFE.putIntVolatile(object, handle.at(object, int.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, int expected, int value) {
    long at = handle.at(object, int.class);
    return UNSAFE.compareAndSetInt(object, at, expected, value);
  }

  static int compareAndExchange(VarHandle handle, Object object, int expected, int value) {
    long at = handle.at(object, int.class);
    return UNSAFE.compareAndExchangeInt(object, at, expected, value);
  }

  static int getAndSet(VarHandle handle, Object object, int value) {
    long at = handle.at(object, int.class);
    return UNSAFE.getAndSetInt(object, at, value);
  }

  static int getAndAdd(VarHandle handle, Object object, int value) {
    int found = get(handle, object);
    set(handle, object, found + value);
    return found;
  }

  static int getAndBitwiseOr(VarHandle handle, Object object, int value) {
    int found = get(handle, object);
    set(handle, object, found | value);
    return found;
  }

  static int getAndBitwiseAnd(VarHandle handle, Object object, int value) {
    int found = get(handle, object);
    set(handle, object, found & value);
    return found;
  }

  static int getAndBitwiseXor(VarHandle handle, Object object, int value) {
    int found = get(handle, object);
    set(handle, object, found ^ value);
    return found;
  }

  static int get(VarHandle handle, Object array, int index) {
    return ordered(handle, UNSAFE.getIntVolatile(array, handle.at(array, index, int.class)));
  }

  static void set(VarHandle handle, Object array, int index, int value) {
    UNSAFE.putIntVolatile(array, handle.at(array, index, int.class), ordered(handle, value));
  }

  static boolean compareAndSet(VarHandle handle, Object array, int index, int expected, int value) {
    long at = handle.at(array, index, int.class);
    return UNSAFE.compareAndSetInt(array, at, ordered(handle, expected), ordered(handle, value));
  }

  static int compareAndExchange(
      VarHandle handle, Object array, int index, int expected, int value) {
    long at = handle.at(array, index, int.class);
    return ordered(
        handle,
        UNSAFE.compareAndExchangeInt(array, at, ordered(handle, expected), ordered(handle, value)));
  }

  static int getAndSet(VarHandle handle, Object array, int index, int value) {
    long at = handle.at(array, index, int.class);
    return ordered(handle, UNSAFE.getAndSetInt(array, at, ordered(handle, value)));
  }

  static int getAndAdd(VarHandle handle, Object array, int index, int value) {
    int found = get(handle, array, index);
    set(handle, array, index, found + value);
    return found;
  }

  static int getAndBitwiseOr(VarHandle handle, Object array, int index, int value) {
    int found = get(handle, array, index);
    set(handle, array, index, found | value);
    return found;
  }

  static int getAndBitwiseAnd(VarHandle handle, Object array, int index, int value) {
    int found = get(handle, array, index);
    set(handle, array, index, found & value);
    return found;
  }

  static int getAndBitwiseXor(VarHandle handle, Object array, int index, int value) {
    int found = get(handle, array, index);
    set(handle, array, index, found ^ value);
    return found;
  }
}
