package mirc.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mirc.diagnostics.render.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the page of a diagnostic's code. */
@Command(name = "explain", description = "Explains a diagnostic, such as M0301.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "CODE", description = "The code that stands before the message.")
  private String code = "";

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String wanted = code.toUpperCase(Locale.ROOT);
    Optional<String> page = Explanations.find(wanted);
    if (page.isEmpty()) {
      terminal.err().println("mirc: there is no diagnostic " + wanted);
      return ExitCode.USAGE;
    }
    terminal.out().print(page.get());
    return ExitCode.OK;
  }
}
