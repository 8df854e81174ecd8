package mirc.driver;

import java.util.List;

/** Commands that install packages of the machine. */
final class Packages {
  private Packages() {}

  /** Installs the Debian package {@code name}. */
  static List<String> install(String name) {
    return List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", name);
  }
}
