package mirc.cli;

import java.util.regex.Pattern;

/** Words as a shell reads them (POSIX, 2.2 Quoting). */
final class Shell {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private Shell() {}

  /** The word, quoted if it has to be. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
