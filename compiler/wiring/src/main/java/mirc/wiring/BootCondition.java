package mirc.wiring;

import java.util.List;

/** A condition over boot values. It holds wherever a value that it compares is none. */
public sealed interface BootCondition {

  /** One method a case, so that the compiler proves that none is forgotten. */
  interface Visitor<R> {
    R all(All condition);

    R any(Any condition);

    R not(Not condition);

    R comparison(Comparison condition);

    R within(Within condition);

    R member(Member condition);

    R flag(Flag condition);
  }

  <R> R accept(Visitor<R> visitor);

  /** Every one holds. */
  record All(List<BootCondition> conditions) implements BootCondition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** At least one holds. */
  record Any(List<BootCondition> conditions) implements BootCondition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** The other does not hold. */
  record Not(BootCondition condition) implements BootCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Two values of one type, compared. */
  record Comparison(Operator operator, Argument left, Argument right) implements BootCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** An address that lies in a network. */
  record Within(Argument address, Argument network) implements BootCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.within(this);
    }
  }

  /** A value that is an element of a list. */
  record Member(Argument element, Argument list) implements BootCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.member(this);
    }
  }

  /** A boot parameter of type Bool that is true. */
  record Flag(Argument value) implements BootCondition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }

  /** How two values are compared, by its sign in the language. */
  enum Operator {
    EQUAL("=="),
    DIFFERENT("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
