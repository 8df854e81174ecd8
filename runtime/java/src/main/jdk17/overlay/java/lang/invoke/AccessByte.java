package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of bytes through a VarHandle, which says how they are found. */
final class AccessByte {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessByte() {}

  static byte get(VarHandle handle, Object object) {
    return UNSAFE.getByteVolatile(object, handle.at(object, byte.class));
  }

  static void set(VarHandle handle, Object object, byte value) {
    UNSAFE.putByteVolatile(object, handle.at(object, byte.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, byte expected, byte value) {
    long at = handle.at(object, byte.class);
    return UNSAFE.compareAndSetByte(object, at, expected, value);
  }

  static byte compareAndExchange(VarHandle handle, Object object, byte expected, byte value) {
    long at = handle.at(object, byte.class);
    return UNSAFE.compareAndExchangeByte(object, at, expected, value);
  }

  static byte getAndSet(VarHandle handle, Object object, byte value) {
    long at = handle.at(object, byte.class);
    return UNSAFE.getAndSetByte(object, at, value);
  }

  static byte getAndAdd(VarHandle handle, Object object, byte value) {
    byte found = get(handle, object);
    set(handle, object, (byte) (found + value));
    return found;
  }

  static byte getAndBitwiseOr(VarHandle handle, Object object, byte value) {
    byte found = get(handle, object);
    set(handle, object, (byte) (found | value));
    return found;
  }

  static byte getAndBitwiseAnd(VarHandle handle, Object object, byte value) {
    byte found = get(handle, object);
    set(handle, object, (byte) (found & value));
    return found;
  }

  static byte getAndBitwiseXor(VarHandle handle, Object object, byte value) {
    byte found = get(handle, object);
    set(handle, object, (byte) (found ^ value));
    return found;
  }

  static byte get(VarHandle handle, Object array, int index) {
    return UNSAFE.getByteVolatile(array, handle.at(array, index, byte.class));
  }

  static void set(VarHandle handle, Object array, int index, byte value) {
    UNSAFE.putByteVolatile(array, handle.at(array, index, byte.class), value);
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, byte expected, byte value) {
    long at = handle.at(array, index, byte.class);
    return UNSAFE.compareAndSetByte(array, at, expected, value);
  }

  static byte compareAndExchange(
      VarHandle handle, Object array, int index, byte expected, byte value) {
    long at = handle.at(array, index, byte.class);
    return UNSAFE.compareAndExchangeByte(array, at, expected, value);
  }

  static byte getAndSet(VarHandle handle, Object array, int index, byte value) {
    long at = handle.at(array, index, byte.class);
    return UNSAFE.getAndSetByte(array, at, value);
  }

  static byte getAndAdd(VarHandle handle, Object array, int index, byte value) {
    byte found = get(handle, array, index);
    set(handle, array, index, (byte) (found + value));
    return found;
  }

  static byte getAndBitwiseOr(VarHandle handle, Object array, int index, byte value) {
    byte found = get(handle, array, index);
    set(handle, array, index, (byte) (found | value));
    return found;
  }

  static byte getAndBitwiseAnd(VarHandle handle, Object array, int index, byte value) {
    byte found = get(handle, array, index);
    set(handle, array, index, (byte) (found & value));
    return found;
  }

  static byte getAndBitwiseXor(VarHandle handle, Object array, int index, byte value) {
    byte found = get(handle, array, index);
    set(handle, array, index, (byte) (found ^ value));
    return found;
  }
}
