package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of floats through a VarHandle, which says how they are found. */
final class AccessFloat {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessFloat() {}

  private static float ordered(VarHandle handle, float value) {
    return handle.isSwapped()
        ? Float.intBitsToFloat(Integer.reverseBytes(Float.floatToRawIntBits(value)))
        : value;
  }

  static float get(VarHandle handle, Object object) {
    return UNSAFE.getFloatVolatile(object, handle.at(object, float.class));
  }

  static void set(VarHandle handle, Object object, float value) {
    UNSAFE.putFloatVolatile(object, handle.at(object, float.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, float expected, float value) {
    long at = handle.at(object, float.class);
    return UNSAFE.compareAndSetFloat(object, at, expected, value);
  }

  static float compareAndExchange(VarHandle handle, Object object, float expected, float value) {
    long at = handle.at(object, float.class);
    return UNSAFE.compareAndExchangeFloat(object, at, expected, value);
  }

  static float getAndSet(VarHandle handle, Object object, float value) {
    long at = handle.at(object, float.class);
    return UNSAFE.getAndSetFloat(object, at, value);
  }

  static float getAndAdd(VarHandle handle, Object object, float value) {
    float found = get(handle, object);
    set(handle, object, found + value);
    return found;
  }

  static float get(VarHandle handle, Object array, int index) {
    return ordered(handle, UNSAFE.getFloatVolatile(array, handle.at(array, index, float.class)));
  }

  static void set(VarHandle handle, Object array, int index, float value) {
    UNSAFE.putFloatVolatile(array, handle.at(array, index, float.class), ordered(handle, value));
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, float expected, float value) {
    long at = handle.at(array, index, float.class);
    return UNSAFE.compareAndSetFloat(array, at, ordered(handle, expected), ordered(handle, value));
  }

  static float compareAndExchange(
      VarHandle handle, Object array, int index, float expected, float value) {
    long at = handle.at(array, index, float.class);
    return ordered(
        handle,
        UNSAFE.compareAndExchangeFloat(
            array, at, ordered(handle, expected), ordered(handle, value)));
  }

  static float getAndSet(VarHandle handle, Object array, int index, float value) {
    long at = handle.at(array, index, float.class);
    return ordered(handle, UNSAFE.getAndSetFloat(array, at, ordered(handle, value)));
  }

  static float getAndAdd(VarHandle handle, Object array, int index, float value) {
    float found = get(handle, array, index);
    set(handle, array, index, found + value);
    return found;
  }
}
