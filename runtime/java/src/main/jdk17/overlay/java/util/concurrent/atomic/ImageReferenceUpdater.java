package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;

/** Updates a field whose offset is known while compiling. */
final class ImageReferenceUpdater<T, V> extends AtomicReferenceFieldUpdater<T, V> {
  private static final Unsafe UNSAFE = Unsafe.getUnsafe();
  private final Class<T> holder;
  private final Class<V> type;
  private final long offset;

  ImageReferenceUpdater(Class<T> holder, Class<V> type, long offset) {
    this.holder = holder;
    this.type = type;
    this.offset = offset;
  }

  private void check(T object) {
    if (!holder.isInstance(object)) {
      holder.cast(object);
      throw new NullPointerException();
    }
  }

  private void checkValue(V value) {
    if (value != null && !type.isInstance(value)) {
      throw new ClassCastException();
    }
  }

  @Override
  public boolean compareAndSet(T object, V expected, V value) {
    check(object);
    checkValue(value);
    return UNSAFE.compareAndSetReference(object, offset, expected, value);
  }

  @Override
  public boolean weakCompareAndSet(T object, V expected, V value) {
    return compareAndSet(object, expected, value);
  }

  @Override
  public void set(T object, V value) {
    check(object);
    checkValue(value);
    UNSAFE.putReferenceVolatile(object, offset, value);
  }

  @Override
  public void lazySet(T object, V value) {
    set(object, value);
  }

  @Override
  @SuppressWarnings("unchecked") // what is stored was checked
  public V get(T object) {
    check(object);
    return (V) UNSAFE.getReferenceVolatile(object, offset);
  }
}
