package mirage.runtime.boot;

import org.jspecify.annotations.Nullable;

/** A number of 64 bits in decimal. */
public final class IntParameter extends Parameter<Long> {
  private static final Range.Unit UNIT = new Range.Plain("");

  private final Range range = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

  public IntParameter(String name, String documentation) {
    super(name, "Int", documentation);
  }

  /** Limits the values, both ends included. */
  public void range(long least, long most) {
    range.limit(least, most);
  }

  /** The value for a Java {@code int}; its range lies within that type. */
  public int narrow() {
    return (int) (long) value();
  }

  /** The same for an optional parameter, null for none. */
  public @Nullable Integer narrowOrNull() {
    Long value = orNull();
    return value == null ? null : (Integer) (int) (long) value;
  }

  @Override
  Long parse(String text) throws BadValueException {
    long number = Numbers.parse(text);
    range.check(number, text, UNIT);
    return number;
  }
}
