package mirc.cli;

import java.util.List;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.render.JsonRenderer;
import mirc.diagnostics.render.TextRenderer;

/** Prints diagnostics. */
final class Reports {
  private Reports() {}

  /** For people to the error stream, or as JSON to the output. */
  static void print(Terminal terminal, OutputOptions output, List<Diagnostic> diagnostics) {
    terminal.clearProgress();
    if (output.json()) {
      terminal.out().print(JsonRenderer.render(diagnostics));
    } else {
      terminal.err().print(TextRenderer.of(terminal.colours()).render(diagnostics));
    }
  }
}
