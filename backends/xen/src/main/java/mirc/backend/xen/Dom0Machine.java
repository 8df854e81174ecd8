package mirc.backend.xen;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import mirc.backend.Resource;
import mirc.backend.x86.Qemu;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolRun;
import org.jspecify.annotations.Nullable;

/**
 * A Xen of our own, for machines that have none: QEMU emulates the processor's virtualisation, Xen
 * runs on it, and a small dom0 creates the guests. It is booted once, and kept as a snapshot that
 * each run resumes from.
 *
 * <p>The snapshot belongs to one version of QEMU and one command line: with another it is made
 * anew.
 */
final class Dom0Machine {
  static final String HYPERVISOR = "xen";
  static final String KERNEL = "vmlinux";
  static final String FILE_SYSTEM = "dom0.cpio";

  private static final String RUN = "run-";
  private static final Object ONE_AT_A_TIME = new Object();
  private static final long BOOT_MILLISECONDS = 240_000;
  private static final long STEP_MILLISECONDS = 50;

  /** The ports for guests' console input; one more, before them, is for orders. */
  static final int INPUT_PORTS = 8;

  /** MiB for guests, with what Xen keeps for each of them. */
  static final int GUEST_MEMORY = 700;

  /** Counts changes of what {@link Dom0Builder} builds, beside the first script. */
  private static final String LAYOUT = "3";

  /** Parts that no mirc has used for so long are deleted when others are built. */
  private static final Duration UNUSED = Duration.ofDays(7);

  private static final long SNAPSHOT_BYTES = 300L << 20;

  private final Path store;
  private final Path parts;
  private final String qemu;
  private @Nullable String version; // once it has been asked for

  Dom0Machine() throws IOException {
    this(CacheFolder.path().resolve("xen"), Qemu.PROGRAM);
  }

  /** A machine kept in {@code store}, run by the program {@code qemu}. */
  Dom0Machine(Path store, String qemu) throws IOException {
    this.store = store;
    this.qemu = qemu;
    String inputs = LAYOUT + new Resource(Dom0Machine.class, "mirc/backend/xen/init").text();
    this.parts = store.resolve("dom0-" + digest(inputs));
  }

  /** The folder of what it is made of. */
  Path parts() {
    return parts;
  }

  /** Whether it has been built. */
  boolean isBuilt() {
    return Files.isDirectory(parts);
  }

  /** Builds it, and makes the snapshot, unless that has been done. */
  void prepare(Consumer<String> progress) throws IOException, InterruptedException {
    synchronized (ONE_AT_A_TIME) {
      Files.createDirectories(store);
      try (FileChannel channel =
              FileChannel.open(
                  store.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (!lock.isValid()) {
          throw new IOException("the lock of " + store + " was lost");
        }
        if (!isBuilt()) {
          deleteUnused();
          progress.accept("downloading and unpacking Xen and its dom0 (once)");
          Dom0Builder.build(parts);
        }
        if (!Files.exists(snapshot())) {
          progress.accept("booting Xen's dom0 (once for this version of QEMU)");
          boot();
        }
        Files.setLastModifiedTime(parts, FileTime.from(Instant.now()));
      }
    }
  }

  /** Deletes the parts of other versions of mirc that have not been used for long. */
  void deleteUnused() throws IOException {
    Instant limit = Instant.now().minus(UNUSED);
    try (DirectoryStream<Path> old = Files.newDirectoryStream(store, "dom0-*")) {
      for (Path folder : old) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
          Folders.delete(folder);
        }
      }
    }
  }

  /** A fresh folder for a machine that is resumed. Those of processes that have died go. */
  Path folder() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(store, RUN + "*")) {
      for (Path run : old) {
        String process = run.getFileName().toString().substring(RUN.length()).split("-", 2)[0];
        if (ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
          Folders.delete(run);
        }
      }
    }
    return Files.createTempDirectory(store, RUN + ProcessHandle.current().pid() + "-");
  }

  /**
   * The command that resumes the machine. It finds its scripts and guests in {@code folder}, has
   * its orders on its standard input and output, and console input at the sockets {@link
   * #inputSocket} of the folder that it is started in.
   */
  List<String> resume(Path folder) throws IOException {
    List<String> command = machine(folder, 'G');
    command.addAll(List.of("-chardev", "stdio,id=orders,signal=off"));
    for (int port = 1; port <= INPUT_PORTS; port++) {
      command.add("-chardev");
      command.add(
          "socket,id=input%d,path=%s,server=on,wait=off".formatted(port, inputSocket(port)));
    }
    command.addAll(List.of("-serial", "file:" + folder.resolve("xen.log")));
    command.addAll(List.of("-incoming", "exec:cat " + shellQuote(snapshot())));
    return command;
  }

  /** The name of the socket of an input port, from 1. */
  static String inputSocket(int port) {
    return "input" + port;
  }

  private Path snapshot() throws IOException {
    if (version == null) {
      version = ToolRun.run(store, List.of(qemu, "--version"));
    }
    String command = String.join("\n", machine(Path.of("/job"), 'W'));
    return parts.resolve("booted-" + digest(version + command) + ".state");
  }

  /** What snapshot and resumed machine must agree on, apart from what devices are connected to. */
  private List<String> machine(Path job, char signal) {
    // SMAP breaks paravirtual kernels under QEMU's emulation, MWAIT faults in Xen's idle loop, and
    // QEMU reports the intercept of RDTSCP as that of RDTSC. Where Xen leaves floating point
    // registers to the next domain until that one uses them, the emulated ones get lost now and
    // then: dom0 copied other domains' registers into images, and one domain in twenty died of it.
    List<String> command =
        new ArrayList<>(
            List.of(
                qemu,
                "-accel",
                "tcg",
                "-cpu",
                "EPYC,-smap,-monitor,-rdtscp",
                "-M",
                "pc",
                "-m",
                "1024",
                "-smp",
                "1",
                "-nodefaults",
                "-no-user-config",
                "-no-reboot",
                "-display",
                "none",
                "-kernel",
                parts.resolve(HYPERVISOR).toString(),
                "-append",
                "console=com1 com1=115200,8n1 dom0_mem=256M,max:256M noreboot guest_loglvl=all spec-ctrl=eager-fpu",
                "-initrd",
                comma(parts.resolve(KERNEL))
                    + " console=hvc0 quiet loglevel=4,"
                    + comma(parts.resolve(FILE_SYSTEM)),
                "-device",
                "isa-debug-exit,iobase=0x501,iosize=1",
                "-chardev",
                "null,id=signal",
                "-device",
                "isa-debugcon,iobase=0x502,readback=" + (int) signal + ",chardev=signal",
                "-virtfs",
                "local,id=job,path=" + comma(job) + ",mount_tag=job,security_model=none",
                "-device",
                "virtio-serial-pci",
                "-device",
                "virtserialport,chardev=orders"));
    for (int port = 1; port <= INPUT_PORTS; port++) {
      command.addAll(List.of("-device", "virtserialport,chardev=input" + port));
    }
    return command;
  }

  private void boot() throws IOException, InterruptedException {
    Folders.requireSpace(store, SNAPSHOT_BYTES, "the snapshot of Xen's machine");
    Path job = Files.createTempDirectory(store, "boot");
    Path log = job.resolve("xen.log");
    Path fresh = job.resolve("state");
    List<String> command = machine(job, 'W');
    command.addAll(List.of("-chardev", "null,id=orders"));
    for (int port = 1; port <= INPUT_PORTS; port++) {
      command.addAll(List.of("-chardev", "null,id=input" + port));
    }
    command.addAll(List.of("-serial", "file:" + log, "-monitor", "stdio"));
    Path said = job.resolve("qemu.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try (Writer monitor = process.outputWriter(StandardCharsets.UTF_8)) {
      awaitReady(process, log);
      monitor.write("migrate_set_parameter max-bandwidth 4G\n");
      monitor.write("migrate \"exec:cat > " + shellQuote(fresh) + "\"\n");
      monitor.write("info migrate\nquit\n");
      monitor.flush();
      process.waitFor();
    } finally {
      process.destroyForcibly();
    }
    if (!Files.readString(said, StandardCharsets.ISO_8859_1).contains("status: completed")) {
      throw new IOException("QEMU did not save Xen's machine; see " + said);
    }
    try (DirectoryStream<Path> old = Files.newDirectoryStream(parts, "booted-*")) {
      for (Path snapshot : old) {
        Files.delete(snapshot); // of another version of QEMU
      }
    }
    Files.move(fresh, snapshot(), StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(job);
  }

  private static void awaitReady(Process qemu, Path log) throws IOException, InterruptedException {
    for (long waited = 0; waited < BOOT_MILLISECONDS; waited += STEP_MILLISECONDS) {
      String said = Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
      if (said.contains("ERROR")) {
        break;
      }
      if (said.contains("READY")) {
        return;
      }
      if (!qemu.isAlive()) {
        break;
      }
      Thread.sleep(STEP_MILLISECONDS);
    }
    throw new IOException("Xen's dom0 did not boot; see " + log);
  }

  private static String comma(Path path) {
    return path.toString().replace(",", ",,");
  }

  private static String shellQuote(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
