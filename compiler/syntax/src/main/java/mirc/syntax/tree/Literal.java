package mirc.syntax.tree;

import java.math.BigInteger;

/** A value that is written as it is. Valid by itself; whether its type fits is checked later. */
public sealed interface Literal extends Expression {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Expression.Visitor<R> visitor) {
    return visitor.visitLiteral(this);
  }

  /**
   * {@code true} or {@code false}.
   *
   * @param value which of the two
   * @param origin where it was written
   */
  record Bool(boolean value, Origin origin) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBool(this);
    }
  }

  /**
   * {@code 80}, {@code -1}, {@code 1_000}.
   *
   * @param value the number
   * @param origin where it was written
   */
  record Int(long value, Origin origin) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitInt(this);
    }
  }

  /**
   * {@code 30 s}, {@code 5 ms}.
   *
   * @param amount the number before the unit
   * @param unit {@code ns us ms s min h} or {@code d}
   * @param origin where it was written
   */
  record Duration(long amount, DurationUnit unit, Origin origin) implements Literal {
    /** The length; its nanoseconds fit a long. */
    public java.time.Duration value() {
      return java.time.Duration.ofNanos(Math.multiplyExact(amount, unit.nanoseconds()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDuration(this);
    }
  }

  /**
   * {@code 64 KiB}.
   *
   * @param amount the number before the unit
   * @param unit {@code B KiB MiB} or {@code GiB}
   * @param origin where it was written
   */
  record Size(long amount, SizeUnit unit, Origin origin) implements Literal {
    /** The bytes; they fit a long. */
    public long bytes() {
      return Math.multiplyExact(amount, unit.bytes());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSize(this);
    }
  }

  /**
   * {@code 10.0.0.2}, {@code fd00::1}.
   *
   * @param address 4 bytes for IPv4, 16 for IPv6, in network order
   * @param origin where it was written
   */
  record Ip(ByteString address, Origin origin) implements Literal {
    /** Whether it is an IPv4 address. */
    public boolean isIpv4() {
      return address.length() == 4;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIp(this);
    }
  }

  /**
   * {@code 10.0.0.2/24}, {@code fd00::1/64}.
   *
   * @param address 4 bytes for IPv4, 16 for IPv6, in network order
   * @param prefix how many leading bits name the network
   * @param origin where it was written
   */
  record Cidr(ByteString address, int prefix, Origin origin) implements Literal {
    /** Whether the address is in this network; false if one is IPv4 and the other IPv6. */
    public boolean contains(ByteString other) {
      if (other.length() != address.length()) {
        return false;
      }
      int hostBits = address.length() * 8 - prefix;
      BigInteger ours = new BigInteger(1, address.toArray()).shiftRight(hostBits);
      return ours.equals(new BigInteger(1, other.toArray()).shiftRight(hostBits));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCidr(this);
    }
  }

  /**
   * {@code 52:54:00:12:34:56}.
   *
   * @param address 6 bytes in the order of transmission
   * @param origin where it was written
   */
  record Mac(ByteString address, Origin origin) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMac(this);
    }
  }

  /**
   * {@code hex"00ff"}.
   *
   * @param value the bytes
   * @param origin where it was written
   */
  record Bytes(ByteString value, Origin origin) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBytes(this);
    }
  }

  /**
   * {@code none}.
   *
   * @param origin where it was written
   */
  record None(Origin origin) implements Literal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNone(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** A truth value. */
    R visitBool(Bool literal);

    /** A whole number. */
    R visitInt(Int literal);

    /** A length of time. */
    R visitDuration(Duration literal);

    /** A number of bytes. */
    R visitSize(Size literal);

    /** An IP address. */
    R visitIp(Ip literal);

    /** An IP address with its network's prefix. */
    R visitCidr(Cidr literal);

    /** A hardware address. */
    R visitMac(Mac literal);

    /** Bytes. */
    R visitBytes(Bytes literal);

    /** No value. */
    R visitNone(None literal);
  }
}
