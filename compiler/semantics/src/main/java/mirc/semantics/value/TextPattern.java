package mirc.semantics.value;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression in RE2's dialect, which matches in linear time. Compile time and boot use
 * the same one.
 */
public final class TextPattern {
  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * The pattern of that expression.
   *
   * @throws InvalidException if it is none
   */
  public static TextPattern of(String expression) throws InvalidException {
    try {
      return new TextPattern(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new InvalidException(e.getDescription(), e.getPattern(), e);
    }
  }

  /** Whether the whole of {@code text} matches. */
  public boolean matches(String text) {
    return pattern.matches(text);
  }

  /** An expression that is not in the dialect. */
  public static final class InvalidException extends Exception {
    private static final long serialVersionUID = 1;

    InvalidException(String description, String part, Throwable cause) {
      super(description + ": `" + part + "`", cause);
    }
  }
}
