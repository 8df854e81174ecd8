package mirc.backend.kvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mirc.backend.Resource;
import mirc.backend.x86.Qemu;

/**
 * Finds out whether KVM runs a guest in 64-bit mode. That {@code /dev/kvm} exists does not say so:
 * inside another virtual machine it may be there, and fail or emulate each instruction. So a tiny
 * guest is run, and the answer kept until the machine is booted again or QEMU is another one.
 */
final class AcceleratorProbe {
  private static final Path DEVICE = Path.of("/dev/kvm");
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private static final long PATIENCE_MILLISECONDS = 1500;

  private final Path cache;

  /** Keeps its answer in the folder {@code cache}. */
  AcceleratorProbe(Path cache) {
    this.cache = cache;
  }

  /** The user's cache folder of mirc. */
  static Path userCache() {
    String configured = System.getenv("XDG_CACHE_HOME");
    Path base =
        configured != null && !configured.isEmpty()
            ? Path.of(configured)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("mirc");
  }

  /** KVM where it works, else emulation. Takes up to 1.5 s the first time. */
  Accelerator find() throws InterruptedException {
    if (!Files.isReadable(DEVICE) || !Files.isWritable(DEVICE)) {
      return Accelerator.TCG;
    }
    try {
      Path answer = cache.resolve("accelerator-" + key());
      if (Files.exists(answer)) {
        return Accelerator.valueOf(Files.readString(answer));
      }
      Accelerator found = tryGuest() ? Accelerator.KVM : Accelerator.TCG;
      Files.createDirectories(cache);
      Files.writeString(answer, found.name());
      return found;
    } catch (IOException e) {
      return Accelerator.TCG; // without QEMU or a place to write to, nothing is known
    }
  }

  private static String key() throws IOException {
    String boot = Files.exists(BOOT_ID) ? Files.readString(BOOT_ID).strip() : "unknown";
    Process version =
        new ProcessBuilder(Qemu.PROGRAM, "--version").redirectErrorStream(true).start();
    String text = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return boot + "-" + Integer.toHexString(text.hashCode());
  }

  private static boolean tryGuest() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("mirc-probe");
    Path image = folder.resolve("probe.elf");
    Path code = folder.resolve("said");
    try {
      Files.write(
          image, new Resource(AcceleratorProbe.class, "mirc/backend/kvm/probe.elf").bytes());
      List<String> command = new ArrayList<>(List.of(Qemu.PROGRAM));
      command.addAll(Accelerator.KVM.options(""));
      command.addAll(Machine.Q35.options());
      command.addAll(Machine.quiet(16));
      command.addAll(Machine.debugConsole(code));
      command.addAll(List.of("-kernel", image.toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return ended && Files.exists(code) && Files.readString(code).equals("ok");
    } finally {
      Files.deleteIfExists(code);
      Files.deleteIfExists(image);
      Files.deleteIfExists(folder);
    }
  }
}
