package mirc.backend.xen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.backend.x86.CommandLine;
import mirc.backend.x86.Qemu;

/**
 * Creates a domain by xl: of this machine's Xen where it is a Xen host, else of our own machine.
 */
final class XenLauncher implements Launcher {

  @Override
  public List<String> command(Launch launch) {
    try {
      Path job = job(launch);
      return Requirements.onXenHost()
          ? HostRun.command(launch, job)
          : new Dom0Machine().resume(job);
    } catch (IOException e) {
      throw new IllegalStateException("the launch command cannot be made", e);
    }
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    if (!launch.options().isEmpty()) {
      return new Outcome.Refused(
          "the target `xen` has no option `" + launch.options().keySet().iterator().next() + "`");
    }
    int size = CommandLine.of(launch.arguments()).getBytes(StandardCharsets.UTF_8).length;
    if (size > CommandLine.MOST) {
      return new Outcome.Refused(
          "the boot parameters take %d bytes, and a guest can be passed %d"
              .formatted(size, CommandLine.MOST));
    }
    try {
      return Requirements.onXenHost() ? onHost(launch) : onOwnMachine(launch);
    } catch (IOException e) {
      return new Outcome.Refused("the guest cannot be started: " + e.getMessage());
    }
  }

  private static Outcome onHost(Launch launch) throws IOException, InterruptedException {
    Path job = makeJob(launch, launch.program());
    return HostRun.run(launch, job);
  }

  private static Outcome onOwnMachine(Launch launch) throws IOException, InterruptedException {
    if (!Qemu.isPresent()) {
      return new Outcome.Missing(Qemu.REQUIREMENT);
    }
    Dom0Machine machine = new Dom0Machine();
    if (!machine.isBuilt()) {
      return new Outcome.Missing(Requirements.MACHINE);
    }
    machine.prepare(step -> System.err.println("mirc: " + step));
    Path job = makeJob(launch, launch.program());
    return new EmulatedRun(machine, job).run(launch.console());
  }

  private static Path job(Launch launch) {
    return launch.directory().toAbsolutePath().resolve("xen-job");
  }

  /** The folder of one run: image, configuration, and what comes of it. */
  private static Path makeJob(Launch launch, Launch.Program program) throws IOException {
    if (!(program instanceof Launch.Program.Image image)) {
      throw new IllegalArgumentException("the target xen runs images");
    }
    Path job = job(launch);
    Files.createDirectories(job.resolve("console"));
    for (String old : List.of("result", "ready", "errors", EmulatedRun.LOG)) {
      Files.deleteIfExists(job.resolve(old));
    }
    Files.copy(image.file(), job.resolve("image"), StandardCopyOption.REPLACE_EXISTING);
    boolean host = Requirements.onXenHost();
    GuestConfiguration configuration =
        GuestConfiguration.of(
            launch.plan(),
            host ? job.resolve("image").toString() : "/job/image",
            CommandLine.of(launch.arguments()));
    Files.writeString(job.resolve("guest.cfg"), configuration.named(EmulatedRun.GUEST).text());
    Files.writeString(job.resolve("name"), EmulatedRun.GUEST + "\n");
    return job;
  }
}
