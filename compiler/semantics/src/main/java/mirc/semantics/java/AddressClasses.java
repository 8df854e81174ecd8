package mirc.semantics.java;

import java.util.Map;
import mirc.semantics.type.ScalarType;

/**
 * The Java value classes of the built-in address types, which the standard library's {@code api}
 * module holds.
 */
public final class AddressClasses {

  /** Binary names by type. */
  public static final Map<ScalarType, String> BINARY_NAMES =
      Map.of(
          ScalarType.IPV4, "mirage.net.Ipv4Address",
          ScalarType.IPV6, "mirage.net.Ipv6Address",
          ScalarType.IP, "mirage.net.IpAddress",
          ScalarType.CIDR, "mirage.net.Cidr",
          ScalarType.MAC, "mirage.net.MacAddress");

  private AddressClasses() {}

  /** The binary name of an address type's class. */
  public static String binaryName(ScalarType type) {
    String name = BINARY_NAMES.get(type);
    if (name == null) {
      throw new IllegalArgumentException("not an address type: " + type);
    }
    return name;
  }
}
