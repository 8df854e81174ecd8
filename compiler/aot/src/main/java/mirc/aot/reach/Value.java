package mirc.aot.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mirc.aot.classes.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis knows of a value: for numbers a constant or nothing, for references whether it
 * may be null, and the classes that the object can have.
 *
 * <p>Values form a lattice of finite height; {@link #join} goes up. "No value yet" is Java's null.
 */
public final class Value {
  /** The computational type. */
  public enum Sort {
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    REFERENCE,
    /** Of different types on different paths: cannot be used. */
    TOP
  }

  private static final int MOST_TYPES = 16;
  private static final ClassModel[] NONE = {};

  public static final Value TOP = new Value(Sort.TOP, null, false, null, null);
  public static final Value INT = new Value(Sort.INT, null, false, null, null);
  public static final Value LONG = new Value(Sort.LONG, null, false, null, null);
  public static final Value FLOAT = new Value(Sort.FLOAT, null, false, null, null);
  public static final Value DOUBLE = new Value(Sort.DOUBLE, null, false, null, null);
  public static final Value NULL = new Value(Sort.REFERENCE, null, true, NONE, null);

  /** The result of a void method that returns. */
  public static final Value VOID = new Value(Sort.TOP, "void", false, null, null);

  private static final Value[] SMALL = new Value[1026];

  static {
    for (int i = 0; i < SMALL.length; i++) {
      SMALL[i] = new Value(Sort.INT, i - 2, false, null, null);
    }
  }

  private final Sort sort;
  private final @Nullable Object constant;
  private final boolean nullable;
  private final ClassModel @Nullable [] exact;
  private final @Nullable ClassModel bound;

  private Value(
      Sort sort,
      @Nullable Object constant,
      boolean nullable,
      ClassModel @Nullable [] exact,
      @Nullable ClassModel bound) {
    this.sort = sort;
    this.constant = constant;
    this.nullable = nullable;
    this.exact = exact;
    this.bound = bound;
  }

  public static Value of(int constant) {
    int place = constant + 2;
    return place >= 0 && place < SMALL.length
        ? SMALL[place]
        : new Value(Sort.INT, constant, false, null, null);
  }

  public static Value of(long constant) {
    return new Value(Sort.LONG, constant, false, null, null);
  }

  /** An object of exactly this class. */
  public static Value exactly(ClassModel type) {
    return new Value(Sort.REFERENCE, null, false, new ClassModel[] {type}, null);
  }

  /** An object of exactly one of these classes; null too if asked for. */
  public static Value oneOf(List<ClassModel> types, boolean nullable, ClassModel bound) {
    if (types.size() > MOST_TYPES) {
      return new Value(Sort.REFERENCE, null, nullable, null, bound);
    }
    ClassModel[] sorted = types.toArray(NONE);
    Arrays.sort(sorted, (a, b) -> Integer.compare(a.number(), b.number()));
    return new Value(Sort.REFERENCE, null, nullable, sorted, null);
  }

  /** A known object: a string literal (String) or a class literal (ClassModel). */
  public static Value constant(ClassModel type, Object constant) {
    return new Value(Sort.REFERENCE, constant, false, new ClassModel[] {type}, null);
  }

  /** Null, or any object that may be assigned to {@code bound}. */
  public static Value any(ClassModel bound) {
    return new Value(Sort.REFERENCE, null, true, null, bound);
  }

  /** Any object that may be assigned to {@code bound}. */
  public static Value anyObject(ClassModel bound) {
    return new Value(Sort.REFERENCE, null, false, null, bound);
  }

  public Sort sort() {
    return sort;
  }

  public boolean isReference() {
    return sort == Sort.REFERENCE;
  }

  /** Whether it takes two places among the locals. */
  public boolean isWide() {
    return sort == Sort.LONG || sort == Sort.DOUBLE;
  }

  /** The int constant that it is, or null. */
  public @Nullable Integer asInt() {
    return sort == Sort.INT ? (Integer) constant : null;
  }

  /** The long constant that it is, or null. */
  public @Nullable Long asLong() {
    return sort == Sort.LONG ? (Long) constant : null;
  }

  /** The string literal that it is, or null. */
  public @Nullable String asString() {
    return constant instanceof String text && isReference() ? text : null;
  }

  /** The class whose literal it is, or null. */
  public @Nullable ClassModel asClass() {
    return constant instanceof ClassModel type ? type : null;
  }

  /** Whether it is the result of a void method. */
  @SuppressWarnings("ReferenceEquality") // there is one
  public boolean isVoid() {
    return this == VOID;
  }

  /** Whether it may be null. */
  public boolean isNullable() {
    return nullable;
  }

  /** Whether it is null for certain. */
  public boolean isNull() {
    return exact != null && exact.length == 0 && nullable;
  }

  /** The exact classes that an object can have, or null if only a bound is known. */
  public @Nullable List<ClassModel> exact() {
    return exact == null ? null : List.of(exact);
  }

  /** The only class that an object can have, or null. */
  public @Nullable ClassModel single() {
    return exact != null && exact.length == 1 ? exact[0] : null;
  }

  /** What objects can be assigned to, when the exact classes are not known. */
  public @Nullable ClassModel bound() {
    return bound;
  }

  /** The same without null; null-only stays as it is (nothing comes of it). */
  public Value nonNull() {
    return nullable && !isNull() ? new Value(sort, constant, false, exact, bound) : this;
  }

  /** The same or null. */
  public Value orNull() {
    return nullable ? this : new Value(sort, constant, true, exact, bound);
  }

  /** What is left of it after a cast to a type: objects of other classes are gone. */
  public Value narrow(ClassModel type) {
    if (!isReference()) {
      return this;
    }
    if (exact == null) {
      ClassModel old = Objects.requireNonNull(bound);
      return old.isSubtypeOf(type) ? this : new Value(sort, null, nullable, null, type);
    }
    int kept = 0;
    ClassModel[] left = new ClassModel[exact.length];
    for (ClassModel candidate : exact) {
      if (candidate.isSubtypeOf(type)) {
        left[kept++] = candidate;
      }
    }
    return kept == exact.length
        ? this
        : new Value(sort, kept == 0 ? null : constant, nullable, Arrays.copyOf(left, kept), null);
  }

  /** What is left of it when it is known not to be of a type. */
  public Value without(ClassModel type) {
    if (exact == null) {
      return this;
    }
    List<ClassModel> left =
        Arrays.stream(exact).filter(candidate -> !candidate.isSubtypeOf(type)).toList();
    return left.size() == exact.length ? this : oneOf(left, nullable, type);
  }

  /** Whether no value can be like this: not null, and no class possible. */
  public boolean isEmpty() {
    return exact != null && exact.length == 0 && !nullable;
  }

  /** The least value that covers both. */
  @SuppressWarnings("ReferenceEquality") // a shortcut
  public Value join(Value other, ClassModel object) {
    if (this == other) {
      return this;
    }
    if (sort != other.sort) {
      return TOP;
    }
    if (sort == Sort.REFERENCE) {
      return joinReference(other, object);
    }
    return Objects.equals(constant, other.constant) ? this : any();
  }

  private Value any() {
    return switch (sort) {
      case INT -> INT;
      case LONG -> LONG;
      case FLOAT -> FLOAT;
      case DOUBLE -> DOUBLE;
      default -> TOP;
    };
  }

  private Value joinReference(Value other, ClassModel object) {
    boolean mayBeNull = nullable || other.nullable;
    if (exact != null && other.exact != null) {
      return joinExact(other.exact, mayBeNull, other, object);
    }
    ClassModel common = null;
    for (Value part : List.of(this, other)) {
      if (part.exact == null) {
        common = common(common, Objects.requireNonNull(part.bound), object);
      }
    }
    for (Value part : List.of(this, other)) {
      if (part.exact != null) {
        for (ClassModel type : part.exact) {
          common = common(common, type, object);
        }
      }
    }
    if (exact == null && nullable == mayBeNull && common == bound) {
      return this;
    }
    return new Value(sort, null, mayBeNull, null, common);
  }

  private Value joinExact(ClassModel[] others, boolean mayBeNull, Value other, ClassModel object) {
    ClassModel[] mine = Objects.requireNonNull(exact);
    ClassModel[] union = new ClassModel[mine.length + others.length];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < mine.length || j < others.length) {
      if (j == others.length || (i < mine.length && mine[i].number() < others[j].number())) {
        union[size++] = mine[i++];
      } else if (i == mine.length || others[j].number() < mine[i].number()) {
        union[size++] = others[j++];
      } else {
        union[size++] = mine[i++];
        j++;
      }
    }
    boolean sameConstant =
        Objects.equals(constant, other.constant) || others.length == 0 || mine.length == 0;
    Object left = sameConstant ? (constant == null ? other.constant : constant) : null;
    if (size == mine.length && mayBeNull == nullable && Objects.equals(left, constant)) {
      return this;
    }
    if (size > MOST_TYPES) {
      ClassModel common = null;
      for (int k = 0; k < size; k++) {
        common = common(common, union[k], object);
      }
      return new Value(sort, null, mayBeNull, null, common);
    }
    return new Value(sort, left, mayBeNull, Arrays.copyOf(union, size), null);
  }

  /** The most special type known that both may be assigned to. */
  private static ClassModel common(@Nullable ClassModel a, ClassModel b, ClassModel object) {
    if (a == null || a.isSubtypeOf(b)) {
      return b;
    }
    if (b.isSubtypeOf(a)) {
      return a;
    }
    for (ClassModel c = a.superclass(); c != null; c = c.superclass()) {
      if (b.isSubtypeOf(c)) {
        return c;
      }
    }
    return object;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Value other
        && sort == other.sort
        && nullable == other.nullable
        && bound == other.bound
        && Objects.equals(constant, other.constant)
        && Arrays.equals(exact, other.exact);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sort, nullable, bound, constant, Arrays.hashCode(exact));
  }

  @Override
  public String toString() {
    if (!isReference()) {
      return constant == null ? sort.toString() : sort + "=" + constant;
    }
    String types = exact == null ? "any " + bound : Arrays.toString(exact);
    return types + (nullable ? " or null" : "") + (constant == null ? "" : " =" + constant);
  }
}
