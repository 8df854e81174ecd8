package mirc.driver;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final String WANTED = "17";

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
    for (Path home : atHand()) {
      Optional<GuestJdk> jdk = at(home);
      if (jdk.isPresent()) {
        return jdk.get();
      }
    }
    throw new UnavailableException(
        "images are made of the classes of a JDK 17, and mirc runs on Java "
            + Runtime.version().feature()
            + ": name a JDK 17 with `--jdk` or MIRC_JDK (Debian: `apt-get install"
            + " openjdk-17-jdk-headless`)");
  }

  /** The file with all of its classes. */
  public Path modules() {
    return home.resolve("lib/modules");
  }

  private static GuestJdk named(Path home, String by) {
    return at(home)
        .orElseThrow(
            () ->
                new UnavailableException(
                    "`" + home + "`, which " + by + " names, is not a JDK 17 with lib/modules"));
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
    return new JdkParts(Runtime.Version.parse(version).feature());
  }

  private static Optional<GuestJdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isRegularFile(home.resolve("lib/modules"))) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(release)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.equals(WANTED) || version.startsWith(WANTED + ".")
        ? Optional.of(new GuestJdk(home.toAbsolutePath().normalize(), version))
        : Optional.empty();
  }
}
