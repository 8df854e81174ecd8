package mirc.syntax.tree;

import java.util.List;

/**
 * The {@code ///} lines over a declaration, parameter or enum value.
 *
 * @param lines what follows {@code ///} and one space on each line, without trailing blanks
 */
public record Doc(List<String> lines) {
  /** No documentation. */
  public static final Doc NONE = new Doc(List.of());

  /** Makes the lines immutable. */
  public Doc {
    lines = List.copyOf(lines);
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines joined with {@code \n}. */
  public String text() {
    return String.join("\n", lines);
  }
}
