package mirage.runtime.boot;

import mirage.net.Ipv4Address;

/** An IPv4 address in dotted decimal. */
public final class Ipv4Parameter extends Parameter<Ipv4Address> {
  public Ipv4Parameter(String name, String documentation) {
    super(name, "Ipv4", documentation);
  }

  @Override
  Ipv4Address parse(String text) throws BadValueException {
    try {
      return Ipv4Address.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadValueException("`" + text + "`: " + e.getMessage());
    }
  }
}
