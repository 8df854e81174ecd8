package mirage.net;

import org.jspecify.annotations.Nullable;

/** An address in its network: {@code 10.0.0.2/24} (RFC 4632), {@code fd00::1/64} (RFC 4291). */
public final class Cidr {
  private final IpAddress address;
  private final int prefixLength;

  private Cidr(IpAddress address, int prefixLength) {
    this.address = address;
    this.prefixLength = prefixLength;
  }

  /**
   * The address with the length of its network's prefix in bits.
   *
   * @throws IllegalArgumentException if the address has fewer bits, or the length is negative
   */
  public static Cidr of(IpAddress address, int prefixLength) {
    int bits = address instanceof Ipv4Address ? 32 : 128;
    if (prefixLength < 0 || prefixLength > bits) {
      throw new IllegalArgumentException("the prefix length is not a number up to " + bits);
    }
    return new Cidr(address, prefixLength);
  }

  /**
   * Reads an address, {@code /} and a decimal prefix length.
   *
   * @throws IllegalArgumentException with a message that names what is wrong
   */
  public static Cidr parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("the prefix length is missing, such as `/24`");
    }
    IpAddress address = IpAddress.parse(text.substring(0, slash));
    return of(address, Decimal.parse(text.substring(slash + 1), 128));
  }

  /** The address itself, its bits behind the prefix included. */
  public IpAddress address() {
    return address;
  }

  /** The length of the prefix in bits. */
  public int prefixLength() {
    return prefixLength;
  }

  /** Whether {@code other} is of the same version and has the same prefix. */
  public boolean contains(IpAddress other) {
    byte[] mine = address.octets();
    byte[] its = other.octets();
    if (mine.length != its.length) {
      return false;
    }
    for (int bit = 0; bit < prefixLength; bit++) {
      if (((mine[bit >> 3] ^ its[bit >> 3]) >> (7 - (bit & 7)) & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cidr cidr
        && cidr.prefixLength == prefixLength
        && cidr.address.equals(address);
  }

  @Override
  public int hashCode() {
    return address.hashCode() * 31 + prefixLength;
  }

  @Override
  public String toString() {
    return address + "/" + prefixLength;
  }
}
