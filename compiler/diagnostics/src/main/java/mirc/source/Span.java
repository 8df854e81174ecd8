package mirc.source;

import java.util.Comparator;

/**
 * A stretch of a source.
 *
 * @param source the text it lies in
 * @param start offset of the first code unit
 * @param end offset after the last code unit; equal to {@code start} for a place between two
 *     characters
 */
public record Span(Source source, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.<Span, String>comparing(span -> span.source.name())
          .thenComparingInt(Span::start)
          .thenComparingInt(Span::end);

  /** Checks that the span lies in its source. */
  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException(
          "no such span in " + source.name() + ": " + start + " to " + end);
    }
  }

  /** The text between start and end. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** The smallest span that covers this one and {@code other}, which lies in the same source. */
  public Span to(Span other) {
    if (!source.equals(other.source)) {
      throw new IllegalArgumentException(
          "spans of two sources: " + source.name() + " and " + other.source.name());
    }
    return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The empty span at the end of this one. */
  public Span after() {
    return new Span(source, end, end);
  }

  /** The line, counted from 1, on which the span starts. */
  public int line() {
    return source.lines().line(start);
  }

  /** The column, counted from 1 in code points, at which the span starts. */
  public int column() {
    return source.lines().column(start);
  }

  /** By source name, then start, then end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@code name:line:column}, as editors and terminals link it. */
  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column();
  }
}
