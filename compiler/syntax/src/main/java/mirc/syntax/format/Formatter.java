package mirc.syntax.format;

import mirc.syntax.tree.SourceFile;

/**
 * Writes a file in the one style that there is.
 *
 * <p>Two spaces to a level, 100 columns, one item and one arm a line, no alignment; lists that do
 * not fit their line have one element a line. Comments stay with what they stand before or behind;
 * a blank line between items stays, several become one. What is written reads as the same tree, and
 * formatting it again changes nothing.
 */
public final class Formatter {
  /** How many columns a line has, if what it holds can be broken. */
  static final int WIDTH = 100;

  private Formatter() {}

  /**
   * The file's text, formatted; lines end with {@code \n}.
   *
   * @param file was read without errors
   */
  public static String format(SourceFile file) {
    Comments comments = new Comments(file.span().source(), file.remarks().comments());
    Layout layout = new FileLayout(comments).file(file);
    return LayoutPrinter.print(layout, WIDTH);
  }
}
