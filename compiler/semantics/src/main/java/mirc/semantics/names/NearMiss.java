package mirc.semantics.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that a wrong one was probably meant to be. */
public final class NearMiss {
  private NearMiss() {}

  /**
   * The candidate that takes the fewest edits (insertions, deletions, replacements, swaps of
   * neighbours; letters of other case count half), if those are few for the length of the name; of
   * equal ones the first in alphabetical order.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int limit = 2 * Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> !candidate.equals(name) && distance(name, candidate) <= limit)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Levenshtein's distance, where two neighbours that changed places are one edit; doubled, so that
   * a change of case can count half.
   */
  static int distance(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      distance[i][0] = 2 * i;
    }
    for (int j = 0; j <= b.length(); j++) {
      distance[0][j] = 2 * j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = distance[i - 1][j - 1] + replacement(a.charAt(i - 1), b.charAt(j - 1));
        int best = Math.min(replaced, 2 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        distance[i][j] = isSwap(a, b, i, j) ? Math.min(best, 2 + distance[i - 2][j - 2]) : best;
      }
    }
    return distance[a.length()][b.length()];
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
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
