package mirc.aot.fuzz;

/** Java source text while it is written. */
@SuppressWarnings("AnnotateFormatMethod") // the annotation lies in a library that is not used
final class Code {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int names;

  /** A name that was not used before in this program. */
  String name(String prefix) {
    return prefix + names++;
  }

  Code line(String format, Object... arguments) {
    text.append("  ".repeat(depth)).append(String.format(format, arguments)).append('\n');
    return this;
  }

  /** A line that ends with an opening brace. */
  Code open(String format, Object... arguments) {
    line(format + " {", arguments);
    depth++;
    return this;
  }

  /** A closing brace, and what follows it. */
  Code close(String format, Object... arguments) {
    depth--;
    return line("}" + format, arguments);
  }

  Code close() {
    return close("");
  }

  /** Closes a brace and opens the next on the same line. */
  Code turn(String format, Object... arguments) {
    depth--;
    line("} " + format + " {", arguments);
    depth++;
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
