package mirage.net;

import org.jspecify.annotations.Nullable;

/** A link-layer address of 48 bits (IEEE 802). */
public final class MacAddress {
  private final long bits;

  private MacAddress(long bits) {
    this.bits = bits;
  }

  /** The address with the low 48 of these bits, the first octet highest. */
  public static MacAddress of(long bits) {
    return new MacAddress(bits & 0xffff_ffff_ffffL);
  }

  /**
   * Reads six pairs of hexadecimal digits with colons between them.
   *
   * @throws IllegalArgumentException with a message that names the wrong pair
   */
  public static MacAddress parse(String text) {
    if (text.length() != 17) {
      throw new IllegalArgumentException("a MAC address has six pairs of digits with `:` between");
    }
    long bits = 0;
    for (int at = 0; at < 17; at += 3) {
      int high = digit(text.charAt(at));
      int low = digit(text.charAt(at + 1));
      if (high < 0 || low < 0 || (at < 15 && text.charAt(at + 2) != ':')) {
        throw new IllegalArgumentException(
            "the octet `" + text.substring(at, at + 2) + "` is not a pair of hexadecimal digits");
      }
      bits = bits << 8 | high << 4 | low;
    }
    return new MacAddress(bits);
  }

  private static int digit(char digit) {
    return digit > 'f' ? -1 : Character.digit(digit, 16);
  }

  /** The 48 bits, the first octet highest. */
  public long bits() {
    return bits;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MacAddress address && address.bits == bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  /** Six lower-case pairs with colons. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(17);
    for (int shift = 44; shift >= 0; shift -= 4) {
      text.append(Character.forDigit((int) (bits >>> shift) & 15, 16));
      if (shift > 0 && (shift & 7) == 0) {
        text.append(':');
      }
    }
    return text.toString();
  }
}
