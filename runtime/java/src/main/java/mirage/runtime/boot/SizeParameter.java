package mirage.runtime.boot;

/** A number of bytes: {@code 64 KiB}, {@code 2MiB}. */
public final class SizeParameter extends Parameter<Long> {
  private final Range range = new Range(0, Long.MAX_VALUE);

  public SizeParameter(String name, String documentation) {
    super(name, "Size", documentation);
  }

  /** Limits the values, in bytes, both ends included. */
  public void range(long least, long most) {
    range.limit(least, most);
  }

  @Override
  Long parse(String text) throws BadValueException {
    long bytes = Quantity.SIZE.parse(text);
    range.check(bytes, text, Quantity.SIZE);
    return bytes;
  }

  @Override
  String show(Long present) {
    return Quantity.SIZE.show(present);
  }
}
