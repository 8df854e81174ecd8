package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
      return Requirements.onXenHost()
          ? onHost(launch).command()
          : new Dom0Machine().resume(Path.of("FOLDER"));
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
    Optional<Outcome> refusal = CommandLine.refusal(launch.arguments());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    try {
      return Requirements.onXenHost()
          ? onHost(launch).run(image(launch), launch.console())
          : onOwnMachine(launch);
    } catch (IOException e) {
      return new Outcome.Refused("the guest cannot be started: " + e.getMessage());
    }
  }

  private static HostRun onHost(Launch launch) {
    return new HostRun(
        launch.directory().toAbsolutePath().resolve("xen-job"), configuration(launch));
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
    return new EmulatedRun(Dom0Session.shared(machine))
        .run(configuration(launch), image(launch), launch.console());
  }

  private static Path image(Launch launch) {
    if (launch.program() instanceof Launch.Program.Image image) {
      return image.file();
    }
    throw new IllegalArgumentException("the target xen runs images");
  }

  private static GuestConfiguration configuration(Launch launch) {
    return GuestConfiguration.of(
        launch.plan(), image(launch).toString(), CommandLine.of(launch.arguments()));
  }
}
