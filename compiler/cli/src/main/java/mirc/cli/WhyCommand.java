package mirc.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mirc.diagnostics.Checked;
import mirc.driver.Forms;
import mirc.driver.Phase;
import mirc.driver.Printing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a class is in the image, or what of the JDK is not. */
@Command(
    name = "why",
    description = "Prints the chain of uses that brought a class into the image, or what it lacks.")
final class WhyCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      arity = "0..2",
      paramLabel = "CLASS [FILE|DIR][:UNIKERNEL]",
      description = {
        "Name of the class, such as java.util.HashMap; not with --missing.",
        "The project; this folder if left out."
      })
  private List<String> words = List.of();

  @Option(
      names = "--missing",
      description =
          "Prints what of the JDK the image seems to use and does not have, each with its chain.")
  private boolean missing;

  @Spec private CommandSpec spec = CommandSpec.create();

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.setQuiet(output.quiet());
    int names = missing ? 0 : 1;
    if (words.size() < names || words.size() > names + 1) {
      String wanted = missing ? "--missing takes a project alone" : "name a class, or --missing";
      throw new ParameterException(spec.commandLine(), wanted);
    }
    String selection = words.size() > names ? words.get(names) : ".";
    Checked<Forms> forms = project.compile(selection, Phase.TRANSLATE, terminal);
    if (forms.hasErrors()) {
      Reports.print(terminal, output, forms.diagnostics());
      return ExitCode.DIAGNOSTICS;
    }
    terminal.clearProgress();
    if (missing) {
      print(Printing.missing(forms.get()), "the image has all that it seems to use");
    } else {
      print(Printing.why(forms.get(), words.get(0)), words.get(0) + " is not in the image");
    }
    return ExitCode.OK;
  }

  private void print(List<String> lines, String none) {
    (lines.isEmpty() ? List.of(none) : lines).forEach(terminal.out()::println);
  }
}
