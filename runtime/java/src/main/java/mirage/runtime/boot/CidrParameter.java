package mirage.runtime.boot;

import mirage.net.Cidr;

/** An address with the length of its network's prefix. */
public final class CidrParameter extends Parameter<Cidr> {
  public CidrParameter(String name, String documentation) {
    super(name, "Cidr", documentation);
  }

  @Override
  Cidr parse(String text) throws BadValueException {
    try {
      return Cidr.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadValueException("`" + text + "`: " + e.getMessage());
    }
  }
}
