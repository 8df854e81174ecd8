package mirc.driver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mirc.backend.Backend;
import mirc.backend.Requirement;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolChainStore;

/** Finds out what this machine can build and run. */
public final class Doctor {
  private Doctor() {}

  /**
   * One thing that is needed.
   *
   * @param name what it is
   * @param purpose what it is needed for
   * @param good whether it is there
   * @param remedy the command that installs it; empty if there is none to propose
   */
  public record Finding(String name, String purpose, boolean good, List<String> remedy) {
    public Finding {
      remedy = List.copyOf(remedy);
    }
  }

  /** Everything that building, running and testing need, in a fixed order. */
  public static List<Finding> examine() {
    List<Finding> findings = new ArrayList<>();
    findings.add(jdk());
    findings.add(
        new Finding(
            "C tool chain " + ToolChainStore.version(),
            "builds images",
            new ToolChainStore(CacheFolder.path()).isPresent(),
            List.of("mirc", "doctor", "--install")));
    for (Requirement requirement : requirements()) {
      findings.add(
          new Finding(
              requirement.name(),
              requirement.purpose(),
              Commands.succeeds(requirement.probe()),
              requirement.install()));
    }
    return findings;
  }

  /**
   * Installs what is missing and can be installed.
   *
   * @return the findings afterwards
   */
  public static List<Finding> install(Progress progress) {
    ToolChains.open(progress);
    Set<List<String>> commands = new LinkedHashSet<>();
    for (Requirement requirement : requirements()) {
      if (!requirement.install().isEmpty() && !Commands.succeeds(requirement.probe())) {
        commands.add(requirement.install());
      }
    }
    if (!commands.isEmpty() && Commands.succeeds(List.of("apt-get", "--version"))) {
      progress.notice("reading the package lists");
      Commands.asRoot(List.of("apt-get", "update", "-q"));
    }
    for (List<String> command : commands) {
      progress.notice("running " + String.join(" ", command));
      Commands.asRoot(command);
    }
    return examine();
  }

  private static Finding jdk() {
    String purpose = "images are made of its classes";
    try {
      GuestJdk jdk = GuestJdk.find(null);
      return new Finding("JDK " + jdk.version(), purpose, true, List.of());
    } catch (UnavailableException e) {
      return new Finding("JDK 17", purpose, false, Packages.install("openjdk-17-jdk-headless"));
    }
  }

  private static List<Requirement> requirements() {
    List<Requirement> all = new ArrayList<>();
    for (Backend backend : Backends.all()) {
      all.addAll(backend.requirements());
    }
    all.add(
        new Requirement(
            "cc",
            "unit tests of the C runtime",
            List.of("cc", "--version"),
            Packages.install("gcc")));
    return all.stream().distinct().toList();
  }
}
