package mirc.syntax.tree;

import mirc.source.Span;

/** A part of a syntax tree. */
public interface Node {
  /** Where it was written. */
  Origin origin();

  /** The text it was written as. */
  default Span span() {
    return origin().span();
  }
}
