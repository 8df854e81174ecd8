package mirc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mirc.driver.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a project to start from. */
@Command(name = "new", description = "Makes a folder with a unikernel that says hello.")
final class NewCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(paramLabel = "NAME", description = "Name of the folder and of the unikernel.")
  private String name = "";

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!NewProject.isName(name)) {
      terminal
          .err()
          .println(
              "mirc: `" + name + "` is no name for a unikernel: a letter, then letters and digits");
      return ExitCode.USAGE;
    }
    NewProject.write(Path.of(name), name);
    if (!output.quiet()) {
      terminal.out().println("made " + name + "; now: mirc run " + name);
    }
    return ExitCode.OK;
  }
}
