package mirage.runtime.boot;

import mirage.net.Ipv6Address;

/** An IPv6 address (RFC 4291). */
public final class Ipv6Parameter extends Parameter<Ipv6Address> {
  public Ipv6Parameter(String name, String documentation) {
    super(name, "Ipv6", documentation);
  }

  @Override
  Ipv6Address parse(String text) throws BadValueException {
    try {
      return Ipv6Address.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadValueException("`" + text + "`: " + e.getMessage());
    }
  }
}
