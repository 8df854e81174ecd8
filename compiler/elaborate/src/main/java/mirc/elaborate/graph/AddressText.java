package mirc.elaborate.graph;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import mirc.semantics.type.ScalarType;
import mirc.semantics.value.IpAddress;
import mirc.semantics.value.Value;

/** Reads the texts of addresses. */
final class AddressText {
  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final Pattern MAC = Pattern.compile("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}");

  private AddressText() {}

  static IpAddress ip(String text, ScalarType type) {
    boolean ipv4 = type != ScalarType.IPV6 && IPV4.matcher(text).matches();
    boolean ipv6 = type != ScalarType.IPV4 && IPV6.matcher(text).matches();
    if (!ipv4 && !ipv6) {
      throw new BadSettingException("`" + text + "` is not an address of type `" + type + "`");
    }
    try {
      // Both forms are literals, for which no name is looked up.
      byte[] octets = InetAddress.getByName(text).getAddress();
      return ipv6 && octets.length == 4
          ? new IpAddress("00000000000000000000ffff" + HexFormat.of().formatHex(octets))
          : IpAddress.of(octets);
    } catch (UnknownHostException e) {
      throw new BadSettingException("`" + text + "` is not an address of type `" + type + "`");
    }
  }

  static Value network(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length == 2 && parts[1].matches("[0-9]{1,3}")) {
      IpAddress address = ip(parts[0], ScalarType.IP);
      int length = Integer.parseInt(parts[1]);
      if (length <= (address.isIpv4() ? 32 : 128)) {
        return new Value.Network(address, length);
      }
    }
    throw new BadSettingException("`" + text + "` is not an address with a prefix length");
  }

  static Value mac(String text) {
    if (!MAC.matcher(text).matches()) {
      throw new BadSettingException("`" + text + "` is not a MAC address");
    }
    return new Value.Mac(Long.parseLong(text.replace(":", ""), 16));
  }
}
