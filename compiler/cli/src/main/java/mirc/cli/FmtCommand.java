package mirc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mirc.diagnostics.Checked;
import mirc.driver.Formatting;
import mirc.driver.ProjectFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats files. */
@Command(name = "fmt", description = "Rewrites `.mirage` files in the one style that there is.")
final class FmtCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      defaultValue = ".",
      description = "What to format; this folder's file if left out.")
  private List<String> selections = List.of(".");

  @Option(names = "--check", description = "Change nothing; exit 1 if a file would be changed.")
  private boolean check;

  FmtCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    for (String selection : selections) {
      Checked<Formatting.Formatted> formatted =
          ProjectFinder.find(Path.of(""), selection).then(Formatting::of);
      if (formatted.hasErrors()) {
        Reports.print(terminal, output, formatted.diagnostics());
        code = ExitCode.DIAGNOSTICS;
      } else if (!formatted.get().isGood()) {
        if (check) {
          terminal.out().println(formatted.get().file() + " is not formatted");
          code = ExitCode.DIAGNOSTICS;
        } else {
          formatted.get().write();
          if (!output.quiet()) {
            terminal.out().println("formatted " + formatted.get().file());
          }
        }
      }
    }
    return code;
  }
}
