package mirage.runtime.boot;

import org.jspecify.annotations.Nullable;

/** Closed sets of names, and what was meant by one that is not in the set. */
final class Names {
  private Names() {}

  static int indexOf(String[] names, String text) throws BadValueException {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(text)) {
        return i;
      }
    }
    throw new BadValueException("`" + text + "` is not one of `" + join("`, `", names) + "`");
  }

  static String join(String separator, String... names) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      all.append(i == 0 ? "" : separator).append(names[i]);
    }
    return all.toString();
  }

  /** The name that is at most two edits away from {@code text}, the nearest and first such one. */
  static @Nullable String nearest(String[] names, String text) {
    String best = null;
    int least = Math.min(3, text.length());
    for (String name : names) {
      int distance = distance(name, text);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return best;
  }

  /** How many characters must be inserted, removed or replaced (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
