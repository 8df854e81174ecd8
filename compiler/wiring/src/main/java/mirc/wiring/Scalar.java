package mirc.wiring;

import java.util.Arrays;
import java.util.Optional;

/** The scalar types of the language, by their names in it. */
public enum Scalar {
  BOOL("Bool"),
  INT("Int"),
  STRING("String"),
  DURATION("Duration"),
  SIZE("Size"),
  IPV4("Ipv4"),
  IPV6("Ipv6"),
  IP("Ip"),
  CIDR("Cidr"),
  MAC("Mac"),
  PORT("Port"),
  PATH("Path"),
  BYTES("Bytes"),
  ENUM("enum");

  private final String typeName;

  Scalar(String typeName) {
    this.typeName = typeName;
  }

  /** The name in {@code .mirage} files and in plans. */
  public String typeName() {
    return typeName;
  }

  /** The scalar of that name, if there is one. */
  public static Optional<Scalar> named(String typeName) {
    return Arrays.stream(values()).filter(scalar -> scalar.typeName.equals(typeName)).findFirst();
  }
}
