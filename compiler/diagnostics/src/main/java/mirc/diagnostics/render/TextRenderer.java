package mirc.diagnostics.render;

import java.util.List;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Severity;

/**
 * Diagnostics for people: the message, the lines it is about with the places marked, and the hint.
 *
 * <pre>
 * error[M0113]: part 3 of the address is `256`, which is not from 0 to 255
 *  --> site.mirage:5:12
 *   |
 * 5 |   y = 10.0.256.1
 *   |            ^^^
 * </pre>
 */
public final class TextRenderer {
  private final Style style;

  private TextRenderer(Style style) {
    this.style = style;
  }

  /** A renderer with ANSI colours, or without. */
  public static TextRenderer of(boolean colour) {
    return new TextRenderer(colour ? Style.COLOUR : Style.PLAIN);
  }

  /**
   * All diagnostics, an empty line after each, and at the end how many there were.
   *
   * @return lines that end with {@code \n}; empty if there are no diagnostics
   */
  public String render(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(render(diagnostic)).append('\n');
    }
    return out.append(summary(diagnostics)).append('\n').toString();
  }

  /** One diagnostic, in lines that end with {@code \n}. */
  public String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    boolean error = diagnostic.isError();
    String title = (error ? "error" : "warning") + "[" + diagnostic.code().id() + "]";
    out.append(error ? style.error(title) : style.warning(title))
        .append(style.strong(": " + diagnostic.message()))
        .append('\n');
    out.append(new Excerpts(diagnostic, style).render());
    String hint = diagnostic.hint();
    if (hint != null) {
      out.append(style.hint("hint")).append(": ").append(hint).append('\n');
    }
    return out.toString();
  }

  private static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings =
        diagnostics.stream().filter(each -> each.severity() == Severity.WARNING).count();
    String errorText = errors == 1 ? "1 error" : errors + " errors";
    String warningText = warnings == 1 ? "1 warning" : warnings + " warnings";
    if (warnings == 0) {
      return errorText;
    }
    return errors == 0 ? warningText : errorText + ", " + warningText;
  }
}
