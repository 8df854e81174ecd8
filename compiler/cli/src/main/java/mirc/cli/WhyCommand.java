package mirc.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mirc.diagnostics.Checked;
import mirc.driver.Forms;
import mirc.driver.Phase;
import mirc.driver.Printing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a class is in the image. */
@Command(
    name = "why",
    description = "Prints the chain of uses that brought a class into the image.")
final class WhyCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "[FILE|DIR][:UNIKERNEL]",
      defaultValue = ".",
      description = "The project; this folder if left out.")
  private String selection = ".";

  @Parameters(
      index = "0",
      paramLabel = "CLASS",
      description = "Name of the class, such as java.util.HashMap.")
  private String name = "";

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.setQuiet(output.quiet());
    Checked<Forms> forms = project.compile(selection, Phase.TRANSLATE, terminal);
    if (!forms.diagnostics().isEmpty()) {
      Reports.print(terminal, output, forms.diagnostics());
    }
    if (forms.hasErrors()) {
      return ExitCode.DIAGNOSTICS;
    }
    terminal.clearProgress();
    List<String> chain = Printing.why(forms.get(), name);
    if (chain.isEmpty()) {
      terminal.out().println(name + " is not in the image");
    } else {
      chain.forEach(terminal.out()::println);
    }
    return ExitCode.OK;
  }
}
