package mirc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mirc.driver.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what an image says about itself. */
@Command(
    name = "inspect",
    description = "Prints an image's manifest: devices, boot parameters, what it is built of.")
final class InspectCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "IMAGE", description = "An image that `mirc compile` wrote.")
  private Path image = Path.of("");

  InspectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(Inspection.of(image).text());
    return ExitCode.OK;
  }
}
