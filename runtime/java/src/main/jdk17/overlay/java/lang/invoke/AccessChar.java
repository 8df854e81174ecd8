package java.lang.invoke;

import jdk.internal.misc.Unsafe;

/** Accesses of chars through a VarHandle, which says how they are found. */
final class AccessChar {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private AccessChar() {}

  private static char ordered(VarHandle handle, char value) {
    return handle.isSwapped() ? Character.reverseBytes(value) : value;
  }

  static char get(VarHandle handle, Object object) {
    return UNSAFE.getCharVolatile(object, handle.at(object, char.class));
  }

  static void set(VarHandle handle, Object object, char value) {
    UNSAFE.putCharVolatile(object, handle.at(object, char.class), value);
  }

  static boolean compareAndSet(VarHandle handle, Object object, char expected, char value) {
    long at = handle.at(object, char.class);
    return UNSAFE.compareAndSetChar(object, at, expected, value);
  }

  static char compareAndExchange(VarHandle handle, Object object, char expected, char value) {
    long at = handle.at(object, char.class);
    return UNSAFE.compareAndExchangeChar(object, at, expected, value);
  }

  static char getAndSet(VarHandle handle, Object object, char value) {
    long at = handle.at(object, char.class);
    return UNSAFE.getAndSetChar(object, at, value);
  }

  static char getAndAdd(VarHandle handle, Object object, char value) {
    char found = get(handle, object);
    set(handle, object, (char) (found + value));
    return found;
  }

  static char getAndBitwiseOr(VarHandle handle, Object object, char value) {
    char found = get(handle, object);
    set(handle, object, (char) (found | value));
    return found;
  }

  static char getAndBitwiseAnd(VarHandle handle, Object object, char value) {
    char found = get(handle, object);
    set(handle, object, (char) (found & value));
    return found;
  }

  static char getAndBitwiseXor(VarHandle handle, Object object, char value) {
    char found = get(handle, object);
    set(handle, object, (char) (found ^ value));
    return found;
  }

  static char get(VarHandle handle, Object array, int index) {
    return ordered(handle, UNSAFE.getCharVolatile(array, handle.at(array, index, char.class)));
  }

  static void set(VarHandle handle, Object array, int index, char value) {
    UNSAFE.putCharVolatile(array, handle.at(array, index, char.class), ordered(handle, value));
  }

  static boolean compareAndSet(
      VarHandle handle, Object array, int index, char expected, char value) {
    long at = handle.at(array, index, char.class);
    return UNSAFE.compareAndSetChar(array, at, ordered(handle, expected), ordered(handle, value));
  }

  static char compareAndExchange(
      VarHandle handle, Object array, int index, char expected, char value) {
    long at = handle.at(array, index, char.class);
    return ordered(
        handle,
        UNSAFE.compareAndExchangeChar(
            array, at, ordered(handle, expected), ordered(handle, value)));
  }

  static char getAndSet(VarHandle handle, Object array, int index, char value) {
    long at = handle.at(array, index, char.class);
    return ordered(handle, UNSAFE.getAndSetChar(array, at, ordered(handle, value)));
  }

  static char getAndAdd(VarHandle handle, Object array, int index, char value) {
    char found = get(handle, array, index);
    set(handle, array, index, (char) (found + value));
    return found;
  }

  static char getAndBitwiseOr(VarHandle handle, Object array, int index, char value) {
    char found = get(handle, array, index);
    set(handle, array, index, (char) (found | value));
    return found;
  }

  static char getAndBitwiseAnd(VarHandle handle, Object array, int index, char value) {
    char found = get(handle, array, index);
    set(handle, array, index, (char) (found & value));
    return found;
  }

  static char getAndBitwiseXor(VarHandle handle, Object array, int index, char value) {
    char found = get(handle, array, index);
    set(handle, array, index, (char) (found ^ value));
    return found;
  }
}
