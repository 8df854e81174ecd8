package mirc.semantics.type;

/** The built-in types whose values are written as literals. */
public enum ScalarType implements Type {
  BOOL("Bool"),
  /** 64 bits, two's complement. */
  INT("Int"),
  STRING("String"),
  /** Nanoseconds, 64 bits. */
  DURATION("Duration"),
  /** Bytes, 64 bits, never negative. */
  SIZE("Size"),
  IPV4("Ipv4"),
  IPV6("Ipv6"),
  /** An {@link #IPV4} or an {@link #IPV6}. */
  IP("Ip"),
  /** An address with the length of its network's prefix. */
  CIDR("Cidr"),
  /** A link-layer address of 48 bits. */
  MAC("Mac"),
  /** 0 to 65535. */
  PORT("Port"),
  /** A path relative to the file that names it; a build value only. */
  PATH("Path"),
  BYTES("Bytes");

  private final String text;

  ScalarType(String text) {
    this.text = text;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.scalar(this);
  }

  @Override
  public String toString() {
    return text;
  }
}
