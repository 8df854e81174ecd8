package mirc.elaborate.graph;

import mirc.source.Span;
import mirc.wiring.SourcePosition;

/** Spans as positions of a plan. */
public final class Positions {
  private Positions() {}

  /** Where the span starts. */
  public static SourcePosition of(Span span) {
    return new SourcePosition(span.source().name(), span.line(), span.column());
  }
}
