package mirc.semantics.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a wrong one was probably meant to be. */
public final class NearMiss {
  private NearMiss() {}

  /**
   * The candidate that takes the fewest edits (insertions, deletions, replacements; letters of
   * other case count half), if those are few for the length of the name; of equal ones the first in
   * alphabetical order.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int limit = 2 * Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> !candidate.equals(name) && distance(name, candidate) <= limit)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein's distance, doubled, so that a change of case can count half. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = 2 * j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = 2 * i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + replacement(a.charAt(i - 1), b.charAt(j - 1));
        current[j] = Math.min(replace, 2 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }

  private static int replacement(char a, char b) {
    if (a == b) {
      return 0;
    }
    return lower(a).equals(lower(b)) ? 1 : 2;
  }

  private static String lower(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT);
  }
}
