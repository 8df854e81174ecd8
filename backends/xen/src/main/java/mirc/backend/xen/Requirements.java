package mirc.backend.xen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import mirc.backend.Requirement;
import mirc.backend.SearchPath;
import mirc.backend.x86.Qemu;

/**
 * What building and launching for Xen needs: on a Xen host its own tools, else a machine of ours.
 */
final class Requirements {
  /** Our own machine. */
  static final Requirement MACHINE =
      new Requirement(
          "Xen's machine",
          "boots xen images where there is no Xen",
          BuildMachine.command("--check"),
          BuildMachine.command());

  private static final Requirement HOST_TOOLS =
      new Requirement("xl", "creates domains", List.of("xl", "info"), List.of());
  private static final Requirement XZ =
      new Requirement(
          "xz",
          "unpacks the kernel of Xen's dom0",
          List.of("xz", "--version"),
          SearchPath.has("apt-get") ? List.of("apt-get", "install", "-y", "xz-utils") : List.of());
  private static final Requirement PACKAGES =
      new Requirement(
          "dpkg-deb",
          "unpacks the Debian packages of Xen and its dom0",
          List.of("dpkg-deb", "--version"),
          List.of());

  private Requirements() {}

  /** Whether this machine is a dom0 of Xen, with the tools to create other domains. */
  static boolean onXenHost() {
    return isControlDomain(Path.of("/proc/xen/capabilities")) && SearchPath.has("xl");
  }

  /**
   * Whether Xen's file of a domain's capabilities says that it may create others; in other domains
   * the file is empty, and without Xen there is none.
   */
  static boolean isControlDomain(Path capabilities) {
    try {
      return Files.readString(capabilities).contains("control_d");
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("whether this is a Xen host cannot be told", e);
    }
  }

  static List<Requirement> all() {
    return onXenHost() ? List.of(HOST_TOOLS) : List.of(Qemu.REQUIREMENT, PACKAGES, XZ, MACHINE);
  }
}
