package mirage.net;

/** An Internet address of either version. */
public sealed interface IpAddress permits Ipv4Address, Ipv6Address {

  /** The octets in network order: four or sixteen; a copy. */
  byte[] octets();

  /**
   * Reads either form: with a colon it is IPv6 (RFC 4291), else dotted decimal.
   *
   * @throws IllegalArgumentException if it is neither; the message names what is wrong
   */
  static IpAddress parse(String text) {
    return text.indexOf(':') >= 0 ? Ipv6Address.parse(text) : Ipv4Address.parse(text);
  }
}
