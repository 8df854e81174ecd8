package mirc.semantics.value;

import java.util.HexFormat;

/**
 * An Internet address.
 *
 * @param hex the octets in network order, two lower-case hexadecimal digits each: 8 digits for
 *     IPv4, 32 for IPv6
 */
public record IpAddress(String hex) {

  public IpAddress {
    if (hex.length() != 8 && hex.length() != 32) {
      throw new IllegalArgumentException("an address has 4 or 16 octets: " + hex);
    }
  }

  /** The address of these octets: four or sixteen, in network order. */
  public static IpAddress of(byte[] octets) {
    return new IpAddress(HexFormat.of().formatHex(octets));
  }

  /** The octets in network order. */
  public byte[] octets() {
    return HexFormat.of().parseHex(hex);
  }

  /** Whether this is an IPv4 address. */
  public boolean isIpv4() {
    return hex.length() == 8;
  }

  /**
   * Whether both addresses are of the same version and agree in their first {@code length} bits.
   */
  public boolean sharesPrefix(IpAddress other, int length) {
    if (isIpv4() != other.isIpv4()) {
      return false;
    }
    byte[] a = octets();
    byte[] b = other.octets();
    for (int bit = 0; bit < length; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((a[bit / 8] ^ b[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The text of RFC 5952 for IPv6, four decimal numbers for IPv4. */
  @Override
  public String toString() {
    byte[] octets = octets();
    if (isIpv4()) {
      return (octets[0] & 0xff)
          + "."
          + (octets[1] & 0xff)
          + "."
          + (octets[2] & 0xff)
          + "."
          + (octets[3] & 0xff);
    }
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) {
      groups[i] = ((octets[2 * i] & 0xff) << 8) | (octets[2 * i + 1] & 0xff);
    }
    return Ipv6Text.of(groups);
  }
}
