package mirage.runtime.boot;

import mirage.net.IpAddress;

/** An Internet address of either version. */
public final class IpParameter extends Parameter<IpAddress> {
  public IpParameter(String name, String documentation) {
    super(name, "Ip", documentation);
  }

  @Override
  IpAddress parse(String text) throws BadValueException {
    try {
      return IpAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadValueException("`" + text + "`: " + e.getMessage());
    }
  }
}
