package mirc.backend.unix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mirc.backend.ChildProcess;
import mirc.backend.Launch;
import mirc.backend.Launcher;

/** Runs the executable as a child process, with the console as its standard streams. */
final class UnixLauncher implements Launcher {

  @Override
  public List<String> command(Launch launch) {
    if (!(launch.program() instanceof Launch.Program.Image image)) {
      throw new IllegalArgumentException("the target unix runs images");
    }
    List<String> command = new ArrayList<>();
    command.add(image.file().toAbsolutePath().toString());
    command.addAll(launch.arguments());
    return command;
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    if (!launch.options().isEmpty()) {
      return new Outcome.Refused(
          "the target `unix` has no option `" + launch.options().keySet().iterator().next() + "`");
    }
    try {
      return new Outcome.Ended(ChildProcess.run(command(launch), launch.console()));
    } catch (IOException e) {
      return new Outcome.Refused("the image cannot be started: " + e.getMessage());
    }
  }
}
