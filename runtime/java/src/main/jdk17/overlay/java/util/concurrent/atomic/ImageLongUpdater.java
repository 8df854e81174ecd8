package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;

/** Updates a field whose offset is known while compiling. */
final class ImageLongUpdater<T> extends AtomicLongFieldUpdater<T> {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private final Class<T> holder;
  private final long offset;

  ImageLongUpdater(Class<T> holder, long offset) {
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
  public boolean compareAndSet(T object, long expected, long value) {
    check(object);
    return UNSAFE.compareAndSetLong(object, offset, expected, value);
  }

  @Override
  public boolean weakCompareAndSet(T object, long expected, long value) {
    return compareAndSet(object, expected, value);
  }

  @Override
  public void set(T object, long value) {
    check(object);
    UNSAFE.putLongVolatile(object, offset, value);
  }

  @Override
  public void lazySet(T object, long value) {
    set(object, value);
  }

  @Override
  public long get(T object) {
    check(object);
    return UNSAFE.getLongVolatile(object, offset);
  }
}
