package mirc.codegen.java;

import mirc.wiring.Constant;

/** Constants as Java expressions. */
final class ConstantCode {
  private static final long SECOND = 1_000_000_000L;

  private final Imports imports;

  ConstantCode(Imports imports) {
    this.imports = imports;
  }

  /**
   * The expression.
   *
   * @param narrow whether an Int is an {@code int}
   * @param javaClass of an enum's constant, empty for its name
   */
  String of(Constant constant, boolean narrow, String javaClass) {
    String text = constant.text();
    return switch (constant.type()) {
      case BOOL, PORT -> text;
      case INT -> narrow ? text : text + "L";
      case SIZE -> text + "L";
      case STRING, PATH -> JavaText.literal(text);
      case DURATION -> duration(constant.number());
      case IPV4 -> parsed("mirage.net.Ipv4Address", text);
      case IPV6 -> parsed("mirage.net.Ipv6Address", text);
      case IP -> parsed("mirage.net.IpAddress", text);
      case CIDR -> parsed("mirage.net.Cidr", text);
      case MAC -> parsed("mirage.net.MacAddress", text);
      case BYTES -> imports.boot("BytesParameter") + ".octets(\"" + text + "\")";
      case ENUM ->
          javaClass.isEmpty()
              ? JavaText.literal(text)
              : imports.use(javaClass) + "." + JavaText.constantName(text);
    };
  }

  private String parsed(String javaClass, String text) {
    return imports.use(javaClass) + ".parse(\"" + text + "\")";
  }

  private String duration(long nanoseconds) {
    String type = imports.use("java.time.Duration");
    return nanoseconds % SECOND == 0
        ? type + ".ofSeconds(" + nanoseconds / SECOND + ")"
        : type + ".ofNanos(" + nanoseconds + "L)";
  }
}
