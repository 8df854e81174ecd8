package mirc.syntax.tree;

/** What a {@code require} or an {@code if} decides on. */
public sealed interface Condition extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code a and b}.
   *
   * @param left the first condition
   * @param right the second condition
   * @param origin where it was written
   */
  record And(Condition left, Condition right, Origin origin) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAnd(this);
    }
  }

  /**
   * {@code a or b}.
   *
   * @param left the first condition
   * @param right the second condition
   * @param origin where it was written
   */
  record Or(Condition left, Condition right, Origin origin) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOr(this);
    }
  }

  /**
   * {@code not a}.
   *
   * @param operand the condition that must not hold
   * @param origin where it was written
   */
  record Not(Condition operand, Origin origin) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  /**
   * {@code port < 1024}, {@code gateway in address}, {@code dns over stack}.
   *
   * @param left the left operand
   * @param relation how the two must stand to each other
   * @param right the right operand
   * @param origin where it was written
   */
  record Comparison(Expression left, Relation relation, Expression right, Origin origin)
      implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitComparison(this);
    }
  }

  /**
   * A value of type {@code Bool}.
   *
   * @param value the value
   * @param origin where it was written
   */
  record Holds(Expression value, Origin origin) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitHolds(this);
    }
  }

  /** How the operands of a comparison must stand to each other. */
  enum Relation {
    /** {@code ==}. */
    EQUAL("=="),
    /** {@code !=}. */
    UNEQUAL("!="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">="),
    /** {@code in}: an address in a network, an element in a list. */
    IN("in"),
    /** {@code over}: a device is built on another. */
    OVER("over"),
    /** {@code is}: two devices are the same instance. */
    IS("is");

    private final String text;

    Relation(String text) {
      this.text = text;
    }

    /** As it is written. */
    public String text() {
      return text;
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** Both hold. */
    R visitAnd(And condition);

    /** One holds. */
    R visitOr(Or condition);

    /** It does not hold. */
    R visitNot(Not condition);

    /** Two values stand in a relation. */
    R visitComparison(Comparison condition);

    /** A Bool is true. */
    R visitHolds(Holds condition);
  }
}
