package mirc.wiring;

import java.util.List;

/** What one Java parameter of a constructor or factory is given. */
public sealed interface Argument {

  /** One method a case, so that the compiler proves that none is forgotten. */
  interface Visitor<R> {
    R constant(ConstantArgument argument);

    R parameter(ParameterArgument argument);

    R instance(InstanceArgument argument);

    R list(ListArgument argument);

    R joined(JoinedArgument argument);

    R none(NoneArgument argument);
  }

  <R> R accept(Visitor<R> visitor);

  /**
   * A value known at compile time.
   *
   * @param value the value
   * @param narrow for {@link Scalar#INT} whether Java wants an {@code int} instead of a {@code
   *     long}
   * @param javaClass for {@link Scalar#ENUM} the binary name of the Java enum, else empty text: the
   *     value is then its name
   */
  record ConstantArgument(Constant value, boolean narrow, String javaClass) implements Argument {
    public ConstantArgument(Constant value) {
      this(value, false, "");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /**
   * The value of a boot parameter.
   *
   * @param name of the parameter
   * @param narrow for {@link Scalar#INT} whether Java wants an {@code int} instead of a {@code
   *     long}
   */
  record ParameterArgument(String name, boolean narrow) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.parameter(this);
    }
  }

  /** Another instance, by its id; it stands before this one in the plan. */
  record InstanceArgument(String id) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.instance(this);
    }
  }

  /** A {@code java.util.List}. */
  record ListArgument(List<Argument> elements) implements Argument {
    public ListArgument {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** An interpolated string: constants and boot parameters, written one after the other. */
  record JoinedArgument(List<Argument> parts) implements Argument {
    public JoinedArgument {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.joined(this);
    }
  }

  /**
   * The null reference.
   *
   * @param javaClass binary name of the Java parameter's type, for overloads that would otherwise
   *     be ambiguous; empty when it is not known
   */
  record NoneArgument(String javaClass) implements Argument {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none(this);
    }
  }
}
