package mirc.syntax.tree;

import mirc.source.Span;

/**
 * Where a node was written.
 *
 * <p>All origins are equal, so that the equality of trees is that of their content.
 */
public final class Origin {
  private final Span span;

  private Origin(Span span) {
    this.span = span;
  }

  /** The origin of what was written at the span. */
  public static Origin of(Span span) {
    return new Origin(span);
  }

  /** From the node's first token to its last; doc comments stand before it. */
  public Span span() {
    return span;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return span.toString();
  }
}
