package mirc.driver;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import mirc.aot.JdkParts;
import org.jspecify.annotations.Nullable;

/**
 * The JDK whose classes images are made of.
 *
 * @param home its folder
 * @param version as it says itself, such as {@code 17.0.15}
 */
public record GuestJdk(Path home, String version) {
  /** The first number of the version whose overlays and native methods the runtime has. */
  private static final int WANTED = 17;

  private static final String ADVICE =
      "name a JDK 17 with `--jdk` or MIRC_JDK (Debian: `apt-get install openjdk-17-jdk-headless`)";

  /** What is in a folder: a JDK to make images of, or why it is none. */
  private sealed interface Candidate {
    record Usable(GuestJdk jdk) implements Candidate {}

    record Unusable(String why) implements Candidate {}
  }

  /**
   * The JDK at {@code asked} ({@code --jdk}), else at {@code MIRC_JDK}, else the one that mirc runs
   * on, else one beside it.
   *
   * @throws UnavailableException if there is no JDK 17
   */
  public static GuestJdk find(@Nullable Path asked) {
    String configured = System.getenv("MIRC_JDK");
    if (asked != null) {
      return named(asked, "--jdk");
    }
    if (configured != null && !configured.isEmpty()) {
      return named(Path.of(configured), "MIRC_JDK");
    }
    return firstOf(atHand());
  }

  /**
   * The first of {@code homes} that is a JDK to make images of.
   *
   * @throws UnavailableException if none is
   */
  static GuestJdk firstOf(List<Path> homes) {
    for (Path home : homes) {
      if (at(home) instanceof Candidate.Usable usable) {
        return usable.jdk;
      }
    }
    throw new UnavailableException(
        "images are made of the classes of a JDK 17, and mirc runs on Java "
            + Runtime.version().feature()
            + " with no JDK 17 beside it: "
            + ADVICE);
  }

  /** The file with all of its classes. */
  public Path modules() {
    return home.resolve("lib/modules");
  }

  /**
   * The JDK at {@code home}.
   *
   * @param by the option or variable that names it
   * @throws UnavailableException if it is of another version, or no JDK
   */
  static GuestJdk named(Path home, String by) {
    Candidate candidate = at(home);
    if (candidate instanceof Candidate.Unusable unusable) {
      throw new UnavailableException(
          "`%s`, which %s names, %s: %s".formatted(home, by, unusable.why, ADVICE));
    }
    return ((Candidate.Usable) candidate).jdk;
  }

  private static List<Path> atHand() {
    Path own = Path.of(System.getProperty("java.home"));
    List<Path> homes = new ArrayList<>(List.of(own));
    Path beside = own.getParent();
    if (beside != null) {
      try (var folders = Files.list(beside)) {
        folders.sorted().forEach(homes::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return homes;
  }

  /** Where mirc has what depends on this JDK's version. */
  JdkParts parts() {
    return new JdkParts(feature(version));
  }

  private static Candidate at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return new Candidate.Unusable("is no JDK's home: it has no file `release`");
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(release)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    if (feature(version) != WANTED) {
      String found = version.isEmpty() ? "a JDK that does not say its version" : "JDK " + version;
      return new Candidate.Unusable(
          "is " + found + ", and images are made of the classes of a JDK " + WANTED);
    }
    if (!Files.isRegularFile(home.resolve("lib/modules"))) {
      return new Candidate.Unusable("has no `lib/modules`, the file with the JDK's classes");
    }
    return new Candidate.Usable(new GuestJdk(home.toAbsolutePath().normalize(), version));
  }

  /** 17 of {@code 17.0.15}, 0 of what is not a version (such as {@code 1.8.0_402}). */
  private static int feature(String version) {
    try {
      return Runtime.Version.parse(version).feature();
    } catch (IllegalArgumentException old) {
      return 0;
    }
  }
}
