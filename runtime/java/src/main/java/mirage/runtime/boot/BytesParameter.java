package mirage.runtime.boot;

/** Octets, two hexadecimal digits each. */
public final class BytesParameter extends Parameter<byte[]> {
  private static final Range.Unit LENGTH = new Range.Plain("of a length ");

  private final Range length = new Range(0, Long.MAX_VALUE);

  public BytesParameter(String name, String documentation) {
    super(name, "Bytes", documentation);
  }

  /** Limits the number of octets, both ends included. */
  public void range(long least, long most) {
    length.limit(least, most);
  }

  /** The octets that {@code digits} stand for; mirc has checked that there are pairs of digits. */
  public static byte[] octets(String digits) {
    byte[] octets = new byte[digits.length() / 2];
    for (int i = 0; i < octets.length; i++) {
      int high = Character.digit(digits.charAt(2 * i), 16);
      octets[i] = (byte) (high << 4 | Character.digit(digits.charAt(2 * i + 1), 16));
    }
    return octets;
  }

  @Override
  byte[] parse(String text) throws BadValueException {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), 16) < 0) {
        throw new BadValueException("`" + text + "` is not hexadecimal");
      }
    }
    if (text.length() % 2 != 0) {
      throw new BadValueException("`" + text + "` has an odd number of digits");
    }
    length.check(text.length() / 2, text, LENGTH);
    return octets(text);
  }

  @Override
  String show(byte[] present) {
    StringBuilder text = new StringBuilder(2 * present.length);
    for (byte octet : present) {
      text.append(Character.forDigit(octet >> 4 & 15, 16))
          .append(Character.forDigit(octet & 15, 16));
    }
    return text.toString();
  }
}
