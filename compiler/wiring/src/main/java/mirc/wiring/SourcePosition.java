package mirc.wiring;

/**
 * Where in the project something was written.
 *
 * @param file path relative to the project's folder with {@code /} between its parts, or {@code
 *     jar:} and the resource's path for a library module
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record SourcePosition(String file, int line, int column) {

  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("position " + line + ":" + column + " in " + file);
    }
  }

  /** {@code file:line}, as the comments of generated code have it. */
  public String fileAndLine() {
    return file + ":" + line;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
