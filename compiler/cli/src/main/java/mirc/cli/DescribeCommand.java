package mirc.cli;

import java.util.concurrent.Callable;
import mirc.diagnostics.Checked;
import mirc.driver.Description;
import mirc.driver.Forms;
import mirc.driver.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the device graph. */
@Command(
    name = "describe",
    description = "Prints the device graph of a unikernel, and why each device is there.")
final class DescribeCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "[FILE|DIR][:UNIKERNEL]",
      defaultValue = ".",
      description = "The project; this folder if left out.")
  private String selection = ".";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text, dot, svg, mermaid, json or yaml; text if left out.")
  private Description format = Description.TEXT;

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.setQuiet(output.quiet());
    Checked<Forms> forms = project.compile(selection, Phase.ELABORATE, terminal);
    if (forms.hasErrors()) {
      Reports.print(terminal, output, forms.diagnostics());
      return ExitCode.DIAGNOSTICS;
    }
    terminal.clearProgress();
    terminal.out().print(format.print(forms.get()));
    return ExitCode.OK;
  }
}
