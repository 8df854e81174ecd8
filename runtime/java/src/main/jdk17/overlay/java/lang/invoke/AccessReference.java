package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of references through a VarHandle, which says how they are found. */
final class AccessReference {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessReference() {}

  static Object get(VarHandle handle, Object object) {
    return UNSAFE.getReferenceVolatile(object, handle.at(object, null));
  }

  static void set(VarHandle handle, Object object, Object value) {
    UNSAFE.putReferenceVolatile(object, handle.at(object, null), handle.checked(value));
  }

  static boolean compareAndSet(VarHandle handle, Object object, Object expected, Object value) {
    long at = handle.at(object, null);
    return UNSAFE.compareAndSetReference(object, at, expected, handle.checked(value));
  }

  static Object compareAndExchange(VarHandle handle, Object object, Object expected, Object value) {
    long at = handle.at(object, null);
    return UNSAFE.compareAndExchangeReference(object, at, expected, handle.checked(value));
  }

  static Object getAndSet(VarHandle handle, Object object, Object value) {
    long at = handle.at(object, null);
    return UNSAFE.getAndSetReference(object, at, handle.checked(value));
  }

  static Object get(VarHandle handle, Object array, int index) {
    return UNSAFE.getReferenceVolatile(array, handle.at(array, index, null));
  }

  static void set(VarHandle handle, Object array, int index, Object value) {
    UNSAFE.putReferenceVolatile(
        array, handle.at(array, index, null), handle.checked(array, value, false));
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, Object expected, Object value) {
    long at = handle.at(array, index, null);
    return UNSAFE.compareAndSetReference(array, at, expected, handle.checked(array, value, true));
  }

  static Object compareAndExchange(
      VarHandle handle, Object array, int index, Object expected, Object value) {
    long at = handle.at(array, index, null);
    return UNSAFE.compareAndExchangeReference(
        array, at, expected, handle.checked(array, value, true));
  }

  static Object getAndSet(VarHandle handle, Object array, int index, Object value) {
    long at = handle.at(array, index, null);
    return UNSAFE.getAndSetReference(array, at, handle.checked(array, value, true));
  }
}
