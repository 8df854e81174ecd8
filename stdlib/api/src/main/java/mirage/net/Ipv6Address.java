package mirage.net;

import org.jspecify.annotations.Nullable;

/** An IPv6 address (RFC 4291), without a zone. */
public final class Ipv6Address implements IpAddress {
  private final long high;
  private final long low;

  private Ipv6Address(long high, long low) {
    this.high = high;
    this.low = low;
  }

  /** The address with these bits, in network order. */
  public static Ipv6Address of(long high, long low) {
    return new Ipv6Address(high, low);
  }

  /**
   * Reads the forms of RFC 4291, section 2.2: eight groups, {@code ::} for zeros, and the last 32
   * bits as an IPv4 address.
   *
   * @throws IllegalArgumentException with a message that names what is wrong
   */
  public static Ipv6Address parse(String text) {
    int[] groups = new Ipv6Reader(text).read();
    return new Ipv6Address(half(groups, 0), half(groups, 4));
  }

  private static long half(int[] groups, int from) {
    return (long) groups[from] << 48
        | (long) groups[from + 1] << 32
        | (long) groups[from + 2] << 16
        | groups[from + 3];
  }

  /** The first 64 bits. */
  public long high() {
    return high;
  }

  /** The last 64 bits. */
  public long low() {
    return low;
  }

  @Override
  public byte[] octets() {
    byte[] octets = new byte[16];
    for (int i = 0; i < 8; i++) {
      octets[i] = (byte) (high >>> (56 - 8 * i));
      octets[8 + i] = (byte) (low >>> (56 - 8 * i));
    }
    return octets;
  }

  private int group(int index) {
    long half = index < 4 ? high : low;
    return (int) (half >>> (48 - 16 * (index & 3))) & 0xffff;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ipv6Address address && address.high == high && address.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high * 31 + low);
  }

  /** The form of RFC 5952: the first longest run of two or more zero groups is {@code ::}. */
  @Override
  public String toString() {
    int start = 8;
    int length = 1;
    for (int i = 0; i < 8; i++) {
      int run = 0;
      while (i + run < 8 && group(i + run) == 0) {
        run++;
      }
      if (run > length) {
        start = i;
        length = run;
      }
    }
    StringBuilder text = new StringBuilder(39);
    for (int i = 0; i < 8; i++) {
      if (i == start) {
        text.append("::");
        i += length - 1;
      } else {
        if (i > 0 && i != start + length) {
          text.append(':');
        }
        text.append(Integer.toHexString(group(i)));
      }
    }
    return text.toString();
  }
}
