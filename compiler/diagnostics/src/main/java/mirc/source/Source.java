package mirc.source;

import java.util.Objects;

/**
 * A text that spans point into: a file, or what a user typed on the command line.
 *
 * <p>Two sources are equal when their names and texts are.
 */
public final class Source {
  private final String name;
  private final String text;
  private final LineIndex lines;

  private Source(String name, String text) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.lines = new LineIndex(text);
  }

  /**
   * A source of the given name and text.
   *
   * @param name as it is shown to the user: a path relative to the project with {@code /} between
   *     its segments, or a description in angle brackets such as {@code <command line>}
   * @param text the whole text, without a byte order mark
   */
  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  /** The name that is shown to the user. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Where the lines of the text begin. */
  public LineIndex lines() {
    return lines;
  }

  /** The span from {@code start} (inclusive) to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The span of the whole text. */
  public Span whole() {
    return new Span(this, 0, text.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && name.equals(source.name) && text.equals(source.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
