package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;

/** Updates a field whose offset is known while compiling. */
final class ImageIntegerUpdater<T> extends AtomicIntegerFieldUpdater<T> {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private final Class<T> holder;
  private final long offset;

  ImageIntegerUpdater(Class<T> holder, long offset) {
    this.holder = holder;
    this.offset = offset;
  }

  private void check(T object) {
    if (!holder.isInstance(object)) {
      holder.cast(object);
      throw new NullPointerException();
    }
  }

  @Override
  public boolean compareAndSet(T object, int expected, int value) {
    check(object);
    return UNSAFE.compareAndSetInt(object, offset, expected, value);
  }

  @Override
  public boolean weakCompareAndSet(T object, int expected, int value) {
    return compareAndSet(object, expected, value);
  }

  @Override
  public void set(T object, int value) {
    check(object);
    UNSAFE.putIntVolatile(object, offset, value);
  }

  @Override
  public void lazySet(T object, int value) {
    set(object, value);
  }

  @Override
  public int get(T object) {
    check(object);
    return UNSAFE.getIntVolatile(object, offset);
  }
}
