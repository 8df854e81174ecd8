package mirage.runtime.boot;

import mirage.net.MacAddress;

/** A link-layer address. */
public final class MacParameter extends Parameter<MacAddress> {
  public MacParameter(String name, String documentation) {
    super(name, "Mac", documentation);
  }

  @Override
  MacAddress parse(String text) throws BadValueException {
    try {
      return MacAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadValueException("`" + text + "`: " + e.getMessage());
    }
  }
}
