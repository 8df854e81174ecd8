package mirc.backend.unix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mirc.backend.ChildProcess;
import mirc.backend.Gdb;
import mirc.backend.Launch;
import mirc.backend.Launcher;

/** Runs the executable as a child process, with the console as its standard streams. */
final class UnixLauncher implements Launcher {

  @Override
  public List<String> command(Launch launch) {
    if (!(launch.program() instanceof Launch.Program.Image image)) {
      throw new IllegalArgumentException("the target unix runs images");
    }
    if (launch.options().containsKey(Gdb.OPTION)) {
      return Gdb.command(image.file(), launch.arguments());
    }
    List<String> command = new ArrayList<>();
    command.add(image.file().toAbsolutePath().toString());
    command.addAll(launch.arguments());
    return command;
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    for (String option : launch.options().keySet()) {
      if (!option.equals(Gdb.OPTION)) {
        return new Outcome.Refused("the target `unix` has no option `" + option + "`");
      }
    }
    if (launch.options().containsKey(Gdb.OPTION) && !Gdb.isPresent()) {
      return new Outcome.Missing(Gdb.REQUIREMENT);
    }
    try {
      return new Outcome.Ended(ChildProcess.run(command(launch), launch.console()));
    } catch (IOException e) {
      return new Outcome.Refused("the image cannot be started: " + e.getMessage());
    }
  }
}
