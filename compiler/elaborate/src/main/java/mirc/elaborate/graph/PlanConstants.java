package mirc.elaborate.graph;

import mirc.semantics.value.Value;
import mirc.wiring.Constant;
import mirc.wiring.Scalar;

/** Values of the language as constants of a plan; lists and none have no such form. */
public final class PlanConstants implements Value.Visitor<Constant> {
  private static final PlanConstants INSTANCE = new PlanConstants();

  private PlanConstants() {}

  /** The constant. */
  public static Constant of(Value value) {
    return value.accept(INSTANCE);
  }

  @Override
  public Constant bool(Value.Bool value) {
    return Constant.bool(value.value());
  }

  @Override
  public Constant integer(Value.Int value) {
    return Constant.integer(value.value());
  }

  @Override
  public Constant string(Value.Text value) {
    return Constant.string(value.value());
  }

  @Override
  public Constant duration(Value.Duration value) {
    return new Constant(Scalar.DURATION, Long.toString(value.nanoseconds()));
  }

  @Override
  public Constant size(Value.Size value) {
    return new Constant(Scalar.SIZE, Long.toString(value.bytes()));
  }

  @Override
  public Constant port(Value.Port value) {
    return new Constant(Scalar.PORT, Integer.toString(value.number()));
  }

  @Override
  public Constant address(Value.Address value) {
    Scalar scalar = value.address().isIpv4() ? Scalar.IPV4 : Scalar.IPV6;
    return new Constant(scalar, value.toString());
  }

  @Override
  public Constant network(Value.Network value) {
    return new Constant(Scalar.CIDR, value.toString());
  }

  @Override
  public Constant mac(Value.Mac value) {
    return new Constant(Scalar.MAC, value.toString());
  }

  @Override
  public Constant path(Value.Path value) {
    return new Constant(Scalar.PATH, value.path());
  }

  @Override
  public Constant bytes(Value.Bytes value) {
    return new Constant(Scalar.BYTES, value.hex());
  }

  @Override
  public Constant constant(Value.Constant value) {
    return new Constant(Scalar.ENUM, value.name());
  }

  @Override
  public Constant list(Value.ListValue value) {
    throw new IllegalArgumentException("a list is no constant: " + value);
  }

  @Override
  public Constant none(Value.None value) {
    throw new IllegalArgumentException("none is no constant");
  }
}
