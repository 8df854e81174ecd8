package mirc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mirc.driver.Cleaning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes what mirc has made. */
@Command(name = "clean", description = "Deletes the build folder, or the caches of all projects.")
final class CleanCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The project's folder.")
  private Path folder = Path.of(".");

  @Option(
      names = "--caches",
      description = "Deletes mirc's cache folder (tool chain, objects) instead.")
  private boolean caches;

  CleanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path deleted = caches ? Cleaning.caches() : Cleaning.project(folder);
    if (!output.quiet()) {
      terminal.out().println("deleted " + deleted);
    }
    return ExitCode.OK;
  }
}
