package mirc.semantics.program;

import java.util.List;
import mirc.source.Span;

/** A condition of {@code if} or {@code require}. */
public sealed interface Condition {

  Span span();

  /** Calls the visitor's method for this kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of condition. */
  interface Visitor<R> {
    R holds(Holds condition);

    R not(Not condition);

    R all(All condition);

    R any(Any condition);

    R comparison(Comparison condition);

    R member(Member condition);

    R over(Over condition);

    R same(Same condition);
  }

  /** A Bool is true. */
  record Holds(Expression value, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.holds(this);
    }
  }

  /** {@code not c}. */
  record Not(Condition condition, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** {@code a and b …}. */
  record All(List<Condition> conditions, Span span) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** {@code a or b …}. */
  record Any(List<Condition> conditions, Span span) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** Two values compared; only numbers, durations, sizes and ports have an order. */
  record Comparison(Operator operator, Expression left, Expression right, Span span)
      implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /**
   * {@code a in b}: an address in a network, or a value in a list; with {@code none} on the left it
   * holds.
   */
  record Member(Expression element, Expression container, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.member(this);
    }
  }

  /** {@code a over b}: the device a is built on the instance b, over one step or more. */
  record Over(Expression upper, Expression lower, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.over(this);
    }
  }

  /** {@code a is b}: both are the same instance. */
  record Same(Expression left, Expression right, Span span) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.same(this);
    }
  }

  /** How two values are compared. */
  enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
