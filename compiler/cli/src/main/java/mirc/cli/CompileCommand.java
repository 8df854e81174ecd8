package mirc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mirc.backend.Launch;
import mirc.diagnostics.Checked;
import mirc.driver.Builder;
import mirc.driver.Built;
import mirc.driver.Compilation;
import mirc.driver.Forms;
import mirc.driver.Phase;
import mirc.driver.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds a unikernel. */
@Command(
    name = "compile",
    description = "Builds a unikernel to build/<unikernel>/<target>/, if anything has changed.")
final class CompileCommand implements Callable<Integer> {
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
      names = "--emit",
      paramLabel = "FORM",
      description = "Prints an intermediate form and builds no image: ${COMPLETION-CANDIDATES}.")
  private @Nullable Emission emission;

  @Option(
      names = "--from-plan",
      paramLabel = "FILE",
      description = "Starts from a wiring plan that --emit wiring printed.")
  private @Nullable Path plan;

  CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.setQuiet(output.quiet());
    Emission wanted = emission;
    if (wanted != null) {
      return emit(wanted);
    }
    Checked<Built> built =
        plan == null
            ? project.request(selection).then(new Builder(terminal)::build)
            : forms(Phase.LINK).map(Forms::requireBuilt);
    Reports.print(terminal, output, built.diagnostics());
    if (built.hasErrors()) {
      return ExitCode.DIAGNOSTICS;
    }
    if (!output.quiet() && !output.json()) {
      terminal.out().println(description(built.get()));
    }
    return ExitCode.OK;
  }

  private int emit(Emission wanted) {
    Checked<Forms> forms = forms(wanted.phase());
    if (!forms.diagnostics().isEmpty()) {
      Reports.print(terminal, output, forms.diagnostics());
    }
    if (forms.hasErrors()) {
      return ExitCode.DIAGNOSTICS;
    }
    terminal.clearProgress();
    terminal.out().print(wanted.text(forms.get()));
    return ExitCode.OK;
  }

  private Checked<Forms> forms(Phase last) {
    Compilation compilation = new Compilation(terminal);
    Path from = plan;
    return project
        .request(selection)
        .then(
            request ->
                from == null
                    ? compilation.run(request, last)
                    : PlanFile.read(from).then(read -> compilation.run(request, read, last)));
  }

  private static String description(Built built) {
    if (built.program() instanceof Launch.Program.Image image) {
      try {
        Path shown = Path.of("").toAbsolutePath().relativize(image.file());
        return shown + ": " + (Files.size(image.file()) + 1023) / 1024 + " KiB";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Path.of("").toAbsolutePath().relativize(built.directory()).toString();
  }
}
