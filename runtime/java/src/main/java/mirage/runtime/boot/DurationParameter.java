package mirage.runtime.boot;

import java.time.Duration;

/** A span of time: {@code 30 s}, {@code 5ms}. */
public final class DurationParameter extends Parameter<Duration> {
  private final Range range = new Range(0, Long.MAX_VALUE);

  public DurationParameter(String name, String documentation) {
    super(name, "Duration", documentation);
  }

  /** Limits the values, in nanoseconds, both ends included. */
  public void range(long least, long most) {
    range.limit(least, most);
  }

  @Override
  Duration parse(String text) throws BadValueException {
    long nanoseconds = Quantity.TIME.parse(text);
    range.check(nanoseconds, text, Quantity.TIME);
    return Duration.ofNanos(nanoseconds);
  }

  @Override
  String show(Duration present) {
    return Quantity.TIME.show(present.getSeconds() * 1_000_000_000L + present.getNano());
  }
}
