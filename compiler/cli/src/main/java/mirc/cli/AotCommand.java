package mirc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import mirc.driver.EveryMethod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the ahead-of-time compiler can translate. */
@Command(
    name = "aot",
    description = "Translates class files to C and compiles it, without making an image.")
final class AotCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Option(
      names = "--all",
      description = "Translate every method, whether anything calls it or not.")
  private boolean all;

  @Option(names = "--syntax-only", description = "Check the C, and make no machine code of it.")
  private boolean syntaxOnly;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "Take only the classes of this package; may be given several times.")
  private List<String> packages = List.of();

  @Option(
      names = "--jdk",
      paramLabel = "DIR",
      description = "The JDK 17 whose classes images are made of.")
  private @Nullable Path jdk;

  @Parameters(
      arity = "0..*",
      paramLabel = "MODULE|JAR|GROUP:ARTIFACT:VERSION",
      description = "What to translate; java.base and some well-known libraries if left out.")
  private List<String> selections = List.of();

  AotCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!all) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "what to translate is missing: --all");
    }
    terminal.setQuiet(output.quiet());
    EveryMethod every = new EveryMethod(jdk, packages, syntaxOnly, terminal);
    boolean good = true;
    for (String selection : selections.isEmpty() ? EveryMethod.USUAL : selections) {
      EveryMethod.Outcome outcome = every.run(selection);
      Reports.print(terminal, output, outcome.diagnostics());
      terminal.clearProgress();
      terminal.out().println(line(outcome));
      good &= outcome.isGood();
    }
    return good ? ExitCode.OK : ExitCode.DIAGNOSTICS;
  }

  private static String line(EveryMethod.Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "%s: %d classes, %d methods, %d made for them, %d bytes of C, %d refused, %.1f s",
        outcome.name(),
        outcome.translation().classes(),
        outcome.translation().methods(),
        outcome.translation().made(),
        outcome.translation().characters(),
        outcome.diagnostics().size(),
        outcome.seconds());
  }
}
