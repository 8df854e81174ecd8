package mirage.runtime.boot;

/** A TCP or UDP port, 0 to 65535. */
public final class PortParameter extends Parameter<Integer> {
  private static final Range.Unit UNIT = new Range.Plain("a port ");

  private final Range range = new Range(0, 65_535);

  public PortParameter(String name, String documentation) {
    super(name, "Port", documentation);
  }

  /** Limits the values, both ends included. */
  public void range(long least, long most) {
    range.limit(Math.max(least, 0), Math.min(most, 65_535));
  }

  @Override
  Integer parse(String text) throws BadValueException {
    long number = Numbers.parse(text);
    range.check(number, text, UNIT);
    return (int) number;
  }
}
