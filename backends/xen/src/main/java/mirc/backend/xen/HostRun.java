package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.backend.ChildProcess;
import mirc.backend.Launch;
import mirc.backend.Launcher.Outcome;
import mirc.backend.Resource;
import mirc.backend.x86.EscapedInput;

/** A run on a Xen host, by the script that our own machine uses too. */
final class HostRun {
  private HostRun() {}

  static List<String> command(Launch launch, Path job) {
    return List.of(
        "sh",
        job.resolve("guest.sh").toString(),
        EmulatedRun.GUEST,
        job.resolve("guest.cfg").toString(),
        job.resolve("result").toString(),
        job.resolve("host-console.sh").toString());
  }

  static Outcome run(Launch launch, Path job) throws IOException, InterruptedException {
    for (String script : List.of("guest.sh", "host-console.sh")) {
      Path file = job.resolve(script);
      Files.write(file, new Resource(HostRun.class, "mirc/backend/xen/" + script).bytes());
      if (!file.toFile().setExecutable(true)) {
        throw new IOException(file + " cannot be made executable");
      }
    }
    ChildProcess.run(
        command(launch, job), launch.console(), guest -> new EscapedInput(guest, () -> {}));
    return RunResult.read(job);
  }
}
