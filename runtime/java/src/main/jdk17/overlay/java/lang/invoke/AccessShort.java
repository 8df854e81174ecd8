package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of shorts through a VarHandle, which says how they are found. */
final class AccessShort {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessShort() {}

  private static short ordered(VarHandle handle, short value) {
    return handle.isSwapped() ? Short.reverseBytes(value) : value;
  }

  static short get(VarHandle handle, Object object) {
    return UNSAFE.getShortVolatile(object, handle.at(object, short.class));
  }

  static void set(VarHandle handle, Object object, short value) {
    UNSAFE.putShortVolatile(object, handle.at(object, short.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, short expected, short value) {
    long at = handle.at(object, short.class);
    return UNSAFE.compareAndSetShort(object, at, expected, value);
  }

  static short compareAndExchange(VarHandle handle, Object object, short expected, short value) {
    long at = handle.at(object, short.class);
    return UNSAFE.compareAndExchangeShort(object, at, expected, value);
  }

  static short getAndSet(VarHandle handle, Object object, short value) {
    long at = handle.at(object, short.class);
    return UNSAFE.getAndSetShort(object, at, value);
  }

  static short getAndAdd(VarHandle handle, Object object, short value) {
    short found = get(handle, object);
    set(handle, object, (short) (found + value));
    return found;
  }

  static short getAndBitwiseOr(VarHandle handle, Object object, short value) {
    short found = get(handle, object);
    set(handle, object, (short) (found | value));
    return found;
  }

  static short getAndBitwiseAnd(VarHandle handle, Object object, short value) {
    short found = get(handle, object);
    set(handle, object, (short) (found & value));
    return found;
  }

  static short getAndBitwiseXor(VarHandle handle, Object object, short value) {
    short found = get(handle, object);
    set(handle, object, (short) (found ^ value));
    return found;
  }

  static short get(VarHandle handle, Object array, int index) {
    return ordered(handle, UNSAFE.getShortVolatile(array, handle.at(array, index, short.class)));
  }

  static void set(VarHandle handle, Object array, int index, short value) {
    UNSAFE.putShortVolatile(array, handle.at(array, index, short.class), ordered(handle, value));
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, short expected, short value) {
    long at = handle.at(array, index, short.class);
    return UNSAFE.compareAndSetShort(array, at, ordered(handle, expected), ordered(handle, value));
  }

  static short compareAndExchange(
      VarHandle handle, Object array, int index, short expected, short value) {
    long at = handle.at(array, index, short.class);
    return ordered(
        handle,
        UNSAFE.compareAndExchangeShort(
            array, at, ordered(handle, expected), ordered(handle, value)));
  }

  static short getAndSet(VarHandle handle, Object array, int index, short value) {
    long at = handle.at(array, index, short.class);
    return ordered(handle, UNSAFE.getAndSetShort(array, at, ordered(handle, value)));
  }

  static short getAndAdd(VarHandle handle, Object array, int index, short value) {
    short found = get(handle, array, index);
    set(handle, array, index, (short) (found + value));
    return found;
  }

  static short getAndBitwiseOr(VarHandle handle, Object array, int index, short value) {
    short found = get(handle, array, index);
    set(handle, array, index, (short) (found | value));
    return found;
  }

  static short getAndBitwiseAnd(VarHandle handle, Object array, int index, short value) {
    short found = get(handle, array, index);
    set(handle, array, index, (short) (found & value));
    return found;
  }

  static short getAndBitwiseXor(VarHandle handle, Object array, int index, short value) {
    short found = get(handle, array, index);
    set(handle, array, index, (short) (found ^ value));
    return found;
  }
}
