package mirc.syntax.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses which keyword a misspelt one was meant to be. */
final class NearMiss {
  private static final List<String> DECLARATIONS =
      List.of(
          "app",
          "device",
          "enum",
          "import",
          "interface",
          "module",
          "requires",
          "singleton",
          "target",
          "type",
          "unikernel");

  private static final List<String> ITEMS =
      List.of("boot", "build", "limits", "require", "secret", "start");

  private NearMiss() {}

  /** The first word of a declaration that is one or two edits away, or null. */
  static @Nullable String declaration(String word) {
    return of(word, DECLARATIONS);
  }

  /** The first word of an item that is one or two edits away, or null. */
  static @Nullable String item(String word) {
    return of(word, ITEMS);
  }

  /** The first of the keywords that is one or two edits away, or null. */
  static @Nullable String of(String word, List<String> keywords) {
    for (String keyword : keywords) {
      int most = keyword.length() > 5 ? 2 : 1;
      if (Math.abs(keyword.length() - word.length()) <= most && distance(word, keyword) <= most) {
        return keyword;
      }
    }
    return null;
  }

  /** Levenshtein's distance. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
