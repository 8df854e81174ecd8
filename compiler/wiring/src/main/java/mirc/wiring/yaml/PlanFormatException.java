package mirc.wiring.yaml;

import mirc.diagnostics.Diagnostic;
import mirc.source.Span;

/** Ends the reading of a plan; it does not leave this package. */
final class PlanFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  PlanFormatException(PlanCode code, Span span, String message) {
    super(message);
    this.diagnostic = Diagnostic.of(code, span, message);
  }

  PlanFormatException(Span span, String message) {
    this(PlanCode.MALFORMED_PLAN, span, message);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
