package mirc.spec.programs;

import java.util.Arrays;
import java.util.List;

/** The ways in which the suite is run beside HotSpot. */
enum Mode {
  /** As a Linux program. */
  UNIX(Build.RELEASE, "unix", 0),
  /** In a virtual machine. */
  KVM(Build.RELEASE, "kvm", 0),
  /** In a domain of Xen. */
  XEN(Build.RELEASE, "xen", 0),
  /** Every so many allocations collect, and the heap's verifier looks at the result. */
  STRESS(Build.RELEASE, "unix", 1009),
  /** What the compiler takes for certain is asserted, and undefined C traps. */
  CHECKING(Build.CHECKING, "unix", 0);

  private final Build build;
  private final String target;
  private final int stress;

  Mode(Build build, String target, int stress) {
    this.build = build;
    this.target = target;
    this.stress = stress;
  }

  /** Those that the system property {@code mirc.modes} lists, else all. */
  static List<Mode> chosen() {
    String chosen = System.getProperty("mirc.modes", "");
    return chosen.isEmpty()
        ? List.of(values())
        : Arrays.stream(chosen.split(",", -1)).map(Mode::valueOf).toList();
  }

  Build build() {
    return build;
  }

  /** The target's name. */
  String target() {
    return target;
  }

  /** Every how manyth allocation collects and checks; 0 for none. */
  int stress() {
    return stress;
  }
}
