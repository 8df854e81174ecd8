package mirage.runtime.boot;

import com.google.re2j.Pattern;

/** A pattern in RE2's dialect, whose matching takes linear time. */
public final class RegularExpression implements TextRule {
  private final Pattern pattern;

  /** The expression; mirc has checked that it is one. */
  public RegularExpression(String expression) {
    pattern = Pattern.compile(expression);
  }

  @Override
  public boolean accepts(String text) {
    return pattern.matches(text);
  }

  @Override
  public String description() {
    return "/" + pattern.pattern() + "/";
  }
}
