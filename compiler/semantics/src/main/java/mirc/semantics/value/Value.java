package mirc.semantics.value;

import java.util.List;
import java.util.stream.Collectors;
import mirc.semantics.type.Type;

/**
 * A value that is known while compiling. {@link Object#toString} gives the text that a boot
 * parameter of the type would accept; equal values have equal texts.
 */
public sealed interface Value {

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of value. */
  interface Visitor<R> {
    R bool(Bool value);

    R integer(Int value);

    R string(Text value);

    R duration(Duration value);

    R size(Size value);

    R port(Port value);

    R address(Address value);

    R network(Network value);

    R mac(Mac value);

    R path(Path value);

    R bytes(Bytes value);

    R constant(Constant value);

    R list(ListValue value);

    R none(None value);
  }

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }

    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** A whole number. */
  record Int(long value) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.integer(this);
    }

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** A String. */
  record Text(String value) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.string(this);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /** A span of time in nanoseconds. */
  record Duration(long nanoseconds) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.duration(this);
    }

    @Override
    public String toString() {
      return Quantities.duration(nanoseconds);
    }
  }

  /** A number of bytes, not negative. */
  record Size(long bytes) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.size(this);
    }

    @Override
    public String toString() {
      return Quantities.size(bytes);
    }
  }

  /** A TCP or UDP port, 0 to 65535. */
  record Port(int number) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.port(this);
    }

    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /** An Internet address, of either version. */
  record Address(IpAddress address) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.address(this);
    }

    @Override
    public String toString() {
      return address.toString();
    }
  }

  /** An address with its network's prefix length. */
  record Network(IpAddress address, int prefixLength) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.network(this);
    }

    /** Whether {@code other} lies in this network. */
    public boolean contains(IpAddress other) {
      return address.sharesPrefix(other, prefixLength);
    }

    @Override
    public String toString() {
      return address + "/" + prefixLength;
    }
  }

  /** A link-layer address: the six octets in the low 48 bits, the first one highest. */
  record Mac(long octets) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mac(this);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (int shift = 40; shift >= 0; shift -= 8) {
        text.append(String.format("%02x", (octets >> shift) & 0xff)).append(shift > 0 ? ":" : "");
      }
      return text.toString();
    }
  }

  /** A path, relative to the file that names it, with {@code /} between its parts. */
  record Path(String path) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.path(this);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  /**
   * Octets.
   *
   * @param hex two lower-case hexadecimal digits for each octet
   */
  record Bytes(String hex) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bytes(this);
    }

    @Override
    public String toString() {
      return hex;
    }
  }

  /** One name of an enum. */
  record Constant(Type.Enumeration type, String name) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A list of values. */
  record ListValue(List<Value> elements) implements Value {
    public ListValue {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public String toString() {
      return elements.stream().map(Value::toString).collect(Collectors.joining(",", "[", "]"));
    }
  }

  /** The absence of a value. */
  record None() implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none(this);
    }

    @Override
    public String toString() {
      return "none";
    }
  }
}
