package mirc.source;

import java.util.Arrays;

/**
 * The lines of a text, for translating offsets to lines and columns, both counted from 1.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}; its ending belongs to it.
 */
public final class LineIndex {
  private final String text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean carriageReturnAlone =
          c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || carriageReturnAlone) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** How many lines there are; at least one, and one more than there are line endings. */
  public int count() {
    return starts.length;
  }

  /** The line that holds the offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of the offset in its line, in code points. */
  public int column(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset) + 1;
  }

  /** The offset at which the line begins. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The offset at which the line's text ends, before its line ending. */
  public int end(int line) {
    int end = line == starts.length ? text.length() : starts[line];
    while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text of the line without its line ending. */
  public String text(int line) {
    return text.substring(start(line), end(line));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
