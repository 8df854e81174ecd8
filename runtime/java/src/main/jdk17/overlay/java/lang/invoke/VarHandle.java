package java.lang.invoke;

import java.lang.constant.Constable;
import java.lang.constant.DynamicConstantDesc;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Replace;
import mirage.runtime.vm.UnsupportedInImageError;

/**
 * A field of an object, an element of an array, or a number in a byte array: an offset and what it
 * takes to find it. mirc.aot turns each call of an access method into a static call of {@code
 * AccessInt} and its kin, named after the method without its memory order ({@code getAcquire} is
 * {@code get}, {@code weakCompareAndSetPlain} is {@code compareAndSet}), with the handle as first
 * argument, then the object (and the index), then the values. Classes outside the JDK may need
 * conversions: their calls become methods of this class, which ask {@link #isPlain} and otherwise
 * call {@link Variables}. All accesses are sequentially consistent: an image has one processor, and
 * a thread is switched only in calls.
 */
@Replace("access methods are resolved while compiling")
public final class VarHandle implements Constable {
  private static final int FIELD = 0;
  private static final int ELEMENT = 1;
  private static final int NATIVE_VIEW = 2;
  private static final int SWAPPED_VIEW = 3;
  private static final int STATIC = 4;

  /** The scale of a final field. */
  private static final int READ_ONLY = -1;

  private final int kind;
  private final long offset;
  private final int scale;
  private final Class<?> holder;
  private final Class<?> type;
  private final boolean exact;

  private VarHandle(int kind, long offset, int scale, Class<?> holder, Class<?> type) {
    this(kind, offset, scale, holder, type, false);
  }

  private VarHandle(
      int kind, long offset, int scale, Class<?> holder, Class<?> type, boolean exact) {
    this.exact = exact;
    this.kind = kind;
    this.offset = offset;
    this.scale = scale;
    this.holder = holder;
    this.type = type;
  }

  static VarHandle ofField(Class<?> holder, long offset, Class<?> type, boolean isFinal) {
    return new VarHandle(FIELD, offset, isFinal ? READ_ONLY : 0, holder, type);
  }

  /** A static field; the offset is its address, and accesses of it take null for the object. */
  static VarHandle ofStatic(Class<?> holder, long address, Class<?> type, boolean isFinal) {
    return new VarHandle(STATIC, address, isFinal ? READ_ONLY : 0, holder, type);
  }

  public boolean hasInvokeExactBehavior() {
    return exact;
  }

  public VarHandle withInvokeExactBehavior() {
    return exact ? this : new VarHandle(kind, offset, scale, holder, type, true);
  }

  public VarHandle withInvokeBehavior() {
    return exact ? new VarHandle(kind, offset, scale, holder, type, false) : this;
  }

  /**
   * Whether an access fits this variable as it is.
   *
   * @param accessed the values' primitive type, null for references
   * @param places how many arguments come before the values
   * @param demand what the access is: see {@link #supports}
   * @param ordered whether it is other than {@code get} and {@code set}
   * @param place the first of these arguments
   */
  boolean isPlain(Class<?> accessed, int places, int demand, boolean ordered, Object place) {
    if (exact || places != places() || !supports(demand)) {
      return false;
    }
    if (accessed == null ? type.isPrimitive() : accessed != type) {
      return false;
    }
    return places < 2 || (holder.isInstance(place) && !(ordered && isView()));
  }

  /** Whether a number in a byte array. */
  boolean isView() {
    return kind == NATIVE_VIEW || kind == SWAPPED_VIEW;
  }

  /** How many arguments say which variable it is. */
  int places() {
    return kind == STATIC ? 0 : kind == FIELD ? 1 : 2;
  }

  /** Whether there are accesses that read (0), write (1), exchange (2), add (3), or do bits (4). */
  boolean supports(int demand) {
    if (scale == READ_ONLY && demand > 0) {
      return false;
    }
    boolean broken = type == float.class || type == double.class;
    if (isView()) {
      boolean small = type == short.class || type == char.class;
      return demand <= (small ? 1 : broken ? 2 : 4);
    }
    return demand <= 2 || (type.isPrimitive() && (demand == 3 ? type != boolean.class : !broken));
  }

  static VarHandle ofElements(Class<?> array) {
    Unsafe unsafe = Unsafe.getUnsafe();
    return new VarHandle(
        ELEMENT,
        unsafe.arrayBaseOffset(array),
        unsafe.arrayIndexScale(array),
        array,
        array.getComponentType());
  }

  static VarHandle ofBytes(Class<?> array, boolean swapped) {
    return new VarHandle(
        swapped ? SWAPPED_VIEW : NATIVE_VIEW,
        Unsafe.ARRAY_BYTE_BASE_OFFSET,
        Unsafe.getUnsafe().arrayIndexScale(array),
        byte[].class,
        array.getComponentType());
  }

  /** The offset of the field in an object, which must be one of the field's class. */
  long at(Object object, Class<?> accessed) {
    if (kind == STATIC && object == null) {
      check(STATIC, accessed);
      Unsafe.getUnsafe().ensureClassInitialized(holder);
      return offset;
    }
    if (!holder.isInstance(object)) {
      java.util.Objects.requireNonNull(object);
      throw new ClassCastException(
          "Cannot cast " + object.getClass().getName() + " to " + holder.getName());
    }
    check(FIELD, accessed);
    return offset;
  }

  /** The offset of an element, or of a number's first byte. */
  long at(Object array, int index, Class<?> accessed) {
    if (kind != ELEMENT) {
      check(kind, accessed);
      checkIndex(index, Math.max(((byte[]) array).length - scale + 1, 0));
      return offset + index;
    }
    check(ELEMENT, accessed);
    checkIndex(index, Array.getLength(array));
    return offset + (long) index * scale;
  }

  private static void checkIndex(int index, int length) {
    if (index < 0 || index >= length) {
      throw new ArrayIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + length);
    }
  }

  /** Checks a reference that is to be stored in an array, which may be of a subtype. */
  Object checked(Object array, Object value, boolean exchanged) {
    if (array.getClass() == holder) {
      return type.cast(value);
    }
    if (value != null && !array.getClass().getComponentType().isInstance(value)) {
      throw exchanged
          ? new ArrayStoreException()
          : new ArrayStoreException(value.getClass().getName());
    }
    return value;
  }

  /** References are checked where they are stored. */
  private void check(int expected, Class<?> accessed) {
    if (kind != expected || (accessed != type && (accessed != null || type.isPrimitive()))) {
      throw new WrongMethodTypeException("not an access of a " + type.getName());
    }
  }

  /** Checks a reference that is to be stored. */
  Object checked(Object value) {
    return type.cast(value);
  }

  /** Whether numbers have the other byte order than the processor's. */
  boolean isSwapped() {
    return kind == SWAPPED_VIEW;
  }

  public Class<?> varType() {
    return type;
  }

  public List<Class<?>> coordinateTypes() {
    return kind == STATIC
        ? List.of()
        : kind == FIELD ? List.of(holder) : List.of(holder, int.class);
  }

  @Override
  public String toString() {
    return "VarHandle[varType=" + type.getName() + ", coord=" + coordinateTypes() + "]";
  }

  @Override
  public Optional<DynamicConstantDesc<VarHandle>> describeConstable() {
    throw new UnsupportedInImageError(
        "java.lang.invoke.VarHandle.describeConstable is not in images: there are no descriptors");
  }

  public static void fullFence() {}

  public static void acquireFence() {}

  public static void releaseFence() {}

  public static void loadLoadFence() {}

  public static void storeStoreFence() {}
}
