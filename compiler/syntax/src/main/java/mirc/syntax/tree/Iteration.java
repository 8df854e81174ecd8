package mirc.syntax.tree;

/** What a comprehension runs through. */
public sealed interface Iteration extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code 0..3} or {@code 0..<4}.
   *
   * @param first the first number
   * @param last the last number
   * @param inclusive whether {@code last} is counted
   * @param origin where it was written
   */
  record Range(Expression first, Expression last, boolean inclusive, Origin origin)
      implements Iteration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRange(this);
    }
  }

  /**
   * The elements of a list.
   *
   * @param list the list
   * @param origin where it was written
   */
  record Elements(Expression list, Origin origin) implements Iteration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitElements(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** Numbers. */
    R visitRange(Range range);

    /** A list's elements. */
    R visitElements(Elements elements);
  }
}
