package mirc.backend.unix;

import java.util.List;
import java.util.Optional;
import mirc.backend.Backend;
import mirc.backend.Gdb;
import mirc.backend.ImageRecipe;
import mirc.backend.Launcher;
import mirc.backend.Requirement;
import mirc.backend.Resource;
import mirc.backend.x86.X86Sources;
import mirc.wiring.WiringPlan;

/** The target {@code unix}: a static Linux executable that calls the kernel directly. */
public final class UnixBackend implements Backend {
  private static final String ROOT = X86Sources.ROOT;
  private static final List<String> SOURCES =
      List.of(
          "start.S",
          "start.c",
          "arguments.c",
          "console.c",
          "clock.c",
          "descriptor.c",
          "elf.c",
          "entropy.c",
          "memory.c",
          "signal.c",
          "socket.c",
          "fault.c",
          "wait.c",
          "exit.c");
  private static final List<String> HEADERS =
      List.of("unix.h", "elf.h", "poll.h", "signal.h", "system_call.h");

  @Override
  public String target() {
    return "unix";
  }

  @Override
  public Resource declaration() {
    return new Resource(UnixBackend.class, "META-INF/mirage/mirage.target.unix.mirage");
  }

  @Override
  public Optional<ImageRecipe> image(WiringPlan plan) {
    return Optional.of(
        new ImageRecipe(
            X86Sources.concat(
                X86Sources.files(UnixBackend.class, ROOT + "/unix", SOURCES),
                X86Sources.exceptions()),
            X86Sources.concat(
                X86Sources.files(UnixBackend.class, ROOT + "/unix", HEADERS),
                X86Sources.exceptionHeaders()),
            ROOT,
            new Resource(UnixBackend.class, ROOT + "/unix/image.ld"),
            List.of(),
            List.of(),
            plan.unikernel()));
  }

  @Override
  public Launcher launcher() {
    return new UnixLauncher();
  }

  @Override
  public List<Requirement> requirements() {
    return List.of(Gdb.REQUIREMENT);
  }
}
