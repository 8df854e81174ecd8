package mirc.backend.x86;

import java.util.List;
import java.util.Map;
import mirc.backend.Requirement;
import mirc.backend.SearchPath;

/** The emulator: its name, and how it is installed here. */
public final class Qemu {
  /** Its name, as a shell calls it. */
  public static final String PROGRAM = "qemu-system-x86_64";

  private static final Map<String, List<String>> INSTALLERS =
      Map.of(
          "apt-get", List.of("apt-get", "install", "-y", "qemu-system-x86"),
          "dnf", List.of("dnf", "install", "-y", "qemu-system-x86-core"),
          "apk", List.of("apk", "add", "qemu-system-x86_64"));

  /** What {@code mirc doctor} checks. */
  public static final Requirement REQUIREMENT =
      new Requirement(
          PROGRAM, "boots kvm and xen images", List.of(PROGRAM, "--version"), install());

  private Qemu() {}

  /** Whether the program is on the path. */
  public static boolean isPresent() {
    return SearchPath.has(PROGRAM);
  }

  private static List<String> install() {
    return INSTALLERS.entrySet().stream()
        .filter(installer -> SearchPath.has(installer.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }
}
