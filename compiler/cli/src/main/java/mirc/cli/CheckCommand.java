package mirc.cli;

import java.util.concurrent.Callable;
import mirc.diagnostics.Checked;
import mirc.driver.Forms;
import mirc.driver.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reports what is wrong with a project. */
@Command(name = "check", description = "Reports what is wrong, and builds nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "[FILE|DIR][:UNIKERNEL]",
      defaultValue = ".",
      description = "The project; this folder if left out.")
  private String selection = ".";

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.setQuiet(output.quiet());
    Checked<Forms> forms = project.compile(selection, Phase.LOWER, terminal);
    Reports.print(terminal, output, forms.diagnostics());
    return forms.hasErrors() ? ExitCode.DIAGNOSTICS : ExitCode.OK;
  }
}
