package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.backend.ChildProcess;
import mirc.backend.Console;
import mirc.backend.Launcher.Outcome;
import mirc.backend.x86.EscapedInput;

/** A run on a Xen host, by the script that our own machine uses too. */
final class HostRun {
  private static final List<String> SCRIPTS = List.of("guest.sh", "host-console.sh");

  private final Path job;
  private final GuestConfiguration guest;

  /** A run with that folder for its files. */
  HostRun(Path job, GuestConfiguration guest) {
    this.job = job;
    this.guest = guest;
  }

  /** The domain's name: that of the unikernel, and of this process, for it may run many times. */
  private String name() {
    return guest.name() + "-" + ProcessHandle.current().pid();
  }

  List<String> command() {
    return List.of(
        "env",
        "CONSOLE_LOG=" + job.resolve("console"),
        "sh",
        job.resolve("guest.sh").toString(),
        name(),
        job.resolve("guest.cfg").toString(),
        job.resolve("result").toString(),
        job.resolve("host-console.sh").toString());
  }

  /** Writes what the command needs. */
  void prepare(Path image) throws IOException {
    Files.createDirectories(job);
    for (String old : List.of("result", "result.errors", "console")) {
      Files.deleteIfExists(job.resolve(old));
    }
    Scripts.write(job, SCRIPTS);
    Files.writeString(
        job.resolve("guest.cfg"),
        new GuestConfiguration(
                name(), image.toAbsolutePath().toString(), guest.commandLine(), guest.memory())
            .preservedText());
  }

  Outcome run(Path image, Console console) throws IOException, InterruptedException {
    prepare(image);
    ChildProcess.run(command(), console, input -> new EscapedInput(input, () -> {}));
    return RunResult.read(job).outcome(job);
  }
}
