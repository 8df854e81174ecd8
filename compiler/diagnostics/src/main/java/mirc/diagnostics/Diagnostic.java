package mirc.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mirc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A problem in what the user wrote.
 *
 * <p>The message is one concrete sentence without a full stop, names in backticks; it states, and
 * only the hint proposes. A problem that lies in no file points into a source made of what the user
 * typed, {@code Source.of("<command line>", …)}.
 *
 * @param code its kind
 * @param severity how bad it is
 * @param span the smallest place that has to change
 * @param related other places, in the order in which they are shown
 * @param message what is wrong
 * @param hint what to write instead, if there is something to propose
 */
public record Diagnostic(
    Code code,
    Severity severity,
    Span span,
    List<Related> related,
    String message,
    @Nullable String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(diagnostic -> diagnostic.code.id())
          .thenComparing(Diagnostic::message);

  /** Makes the related places immutable. */
  public Diagnostic {
    related = List.copyOf(related);
  }

  /** A problem of the code's severity without hint and related places. */
  public static Diagnostic of(Code code, Span span, String message) {
    return new Diagnostic(code, code.severity(), span, List.of(), message, null);
  }

  /** The same with a hint. */
  public Diagnostic hint(String text) {
    return new Diagnostic(code, severity, span, related, message, text);
  }

  /** The same with one more related place. */
  public Diagnostic related(Span place, String label) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, label));
    return new Diagnostic(code, severity, span, more, message, hint);
  }

  /** Whether it is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By place, then code, then message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
