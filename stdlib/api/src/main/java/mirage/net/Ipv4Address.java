package mirage.net;

import org.jspecify.annotations.Nullable;

/** An IPv4 address (RFC 791). */
public final class Ipv4Address implements IpAddress {
  private final int bits;

  private Ipv4Address(int bits) {
    this.bits = bits;
  }

  /** The address with these 32 bits, the first octet highest. */
  public static Ipv4Address of(int bits) {
    return new Ipv4Address(bits);
  }

  /**
   * Reads four decimal octets with dots between them, without leading zeros.
   *
   * @throws IllegalArgumentException with a message that names the wrong octet
   */
  public static Ipv4Address parse(String text) {
    int bits = 0;
    int from = 0;
    for (int octet = 1; octet <= 4; octet++) {
      int dot = text.indexOf('.', from);
      if ((dot < 0) != (octet == 4)) {
        throw new IllegalArgumentException("an IPv4 address has four octets");
      }
      String digits = text.substring(from, dot < 0 ? text.length() : dot);
      bits = bits << 8 | octet(digits);
      from = dot + 1;
    }
    return new Ipv4Address(bits);
  }

  private static int octet(String digits) {
    int value = Decimal.parse(digits, 255);
    if (value < 0) {
      throw new IllegalArgumentException("the octet `" + digits + "` is not a number up to 255");
    }
    return value;
  }

  /** The 32 bits, the first octet highest. */
  public int bits() {
    return bits;
  }

  @Override
  public byte[] octets() {
    return new byte[] {
      (byte) (bits >>> 24), (byte) (bits >>> 16), (byte) (bits >>> 8), (byte) bits
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ipv4Address address && address.bits == bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  /** Dotted decimal. */
  @Override
  public String toString() {
    return (bits >>> 24)
        + "."
        + (bits >>> 16 & 0xff)
        + "."
        + (bits >>> 8 & 0xff)
        + "."
        + (bits & 0xff);
  }
}
