package mirc.wiring;

/**
 * A value known at compile time.
 *
 * @param type what it is a value of; {@link Scalar#IP} never occurs, since a literal is either
 *     version
 * @param text the value in canonical form: {@code true}; {@code 42}; the characters of a string;
 *     nanoseconds of a duration; bytes of a size; an address as RFC 5952 or dotted decimal has it;
 *     an address, {@code /} and the prefix length; six lower-case pairs with colons; lower-case hex
 *     digits of bytes; an enum's name as the module declares it
 */
public record Constant(Scalar type, String text) {

  public static Constant bool(boolean value) {
    return new Constant(Scalar.BOOL, Boolean.toString(value));
  }

  public static Constant integer(long value) {
    return new Constant(Scalar.INT, Long.toString(value));
  }

  public static Constant string(String value) {
    return new Constant(Scalar.STRING, value);
  }

  /** The value as a number, for types whose text is one. */
  public long number() {
    return Long.parseLong(text);
  }
}
