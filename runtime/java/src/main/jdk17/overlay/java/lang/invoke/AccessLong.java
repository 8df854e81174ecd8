package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of longs through a VarHandle, which says how they are found. */
final class AccessLong {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessLong() {}

  private static long ordered(VarHandle handle, long value) {
    return handle.isSwapped() ? Long.reverseBytes(value) : value;
  }

  static long get(VarHandle handle, Object object) {
    return UNSAFE.getLongVolatile(object, handle.at(object, long.class));
  }

  static void set(VarHandle handle, Object object, long value) {
    UNSAFE.putLongVolatile(object, handle.at(object, long.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, long expected, long value) {
    long at = handle.at(object, long.class);
    return UNSAFE.compareAndSetLong(object, at, expected, value);
  }

  static long compareAndExchange(VarHandle handle, Object object, long expected, long value) {
    long at = handle.at(object, long.class);
    return UNSAFE.compareAndExchangeLong(object, at, expected, value);
  }

  static long getAndSet(VarHandle handle, Object object, long value) {
    long at = handle.at(object, long.class);
    return UNSAFE.getAndSetLong(object, at, value);
  }

  static long getAndAdd(VarHandle handle, Object object, long value) {
    long found = get(handle, object);
    set(handle, object, found + value);
    return found;
  }

  static long getAndBitwiseOr(VarHandle handle, Object object, long value) {
    long found = get(handle, object);
    set(handle, object, found | value);
    return found;
  }

  static long getAndBitwiseAnd(VarHandle handle, Object object, long value) {
    long found = get(handle, object);
    set(handle, object, found & value);
    return found;
  }

  static long getAndBitwiseXor(VarHandle handle, Object object, long value) {
    long found = get(handle, object);
    set(handle, object, found ^ value);
    return found;
  }

  static long get(VarHandle handle, Object array, int index) {
    return ordered(handle, UNSAFE.getLongVolatile(array, handle.at(array, index, long.class)));
  }

  static void set(VarHandle handle, Object array, int index, long value) {
    UNSAFE.putLongVolatile(array, handle.at(array, index, long.class), ordered(handle, value));
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, long expected, long value) {
    long at = handle.at(array, index, long.class);
    return UNSAFE.compareAndSetLong(array, at, ordered(handle, expected), ordered(handle, value));
  }

  static long compareAndExchange(
      VarHandle handle, Object array, int index, long expected, long value) {
    long at = handle.at(array, index, long.class);
    return ordered(
        handle,
        UNSAFE.compareAndExchangeLong(
            array, at, ordered(handle, expected), ordered(handle, value)));
  }

  static long getAndSet(VarHandle handle, Object array, int index, long value) {
    long at = handle.at(array, index, long.class);
    return ordered(handle, UNSAFE.getAndSetLong(array, at, ordered(handle, value)));
  }

  static long getAndAdd(VarHandle handle, Object array, int index, long value) {
    long found = get(handle, array, index);
    set(handle, array, index, found + value);
    return found;
  }

  static long getAndBitwiseOr(VarHandle handle, Object array, int index, long value) {
    long found = get(handle, array, index);
    set(handle, array, index, found | value);
    return found;
  }

  static long getAndBitwiseAnd(VarHandle handle, Object array, int index, long value) {
    long found = get(handle, array, index);
    set(handle, array, index, found & value);
    return found;
  }

  static long getAndBitwiseXor(VarHandle handle, Object array, int index, long value) {
    long found = get(handle, array, index);
    set(handle, array, index, found ^ value);
    return found;
  }
}
