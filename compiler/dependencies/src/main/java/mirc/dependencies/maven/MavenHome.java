package mirc.dependencies.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Maven's files lie on this machine.
 *
 * @param user the folder that holds the user's {@code settings.xml} and, by default, the local
 *     repository
 * @param installation the folder of the installed Maven, if there is one
 * @param localRepository what takes the place of the local repository that the settings name
 */
public record MavenHome(Path user, Optional<Path> installation, Optional<Path> localRepository) {

  /**
   * Looks where Maven looks: the user's home, {@code MAVEN_HOME} or else the {@code mvn} on the
   * path, and the property {@code maven.repo.local}.
   *
   * @param environment the process's environment
   */
  public static MavenHome find(Map<String, String> environment) {
    return new MavenHome(
        Path.of(System.getProperty("user.home"), ".m2"),
        installation(environment),
        Optional.ofNullable(System.getProperty("maven.repo.local")).map(Path::of));
  }

  Path userSettings() {
    return user.resolve("settings.xml");
  }

  Optional<Path> installedSettings() {
    return installation.map(folder -> folder.resolve("conf").resolve("settings.xml"));
  }

  private static Optional<Path> installation(Map<String, String> environment) {
    Optional<Path> named =
        Stream.of("MAVEN_HOME", "M2_HOME")
            .map(variable -> environment.getOrDefault(variable, ""))
            .filter(text -> !text.isEmpty())
            .map(Path::of)
            .findFirst();
    return named.or(() -> onPath(environment.getOrDefault("PATH", "")));
  }

  private static Optional<Path> onPath(String path) {
    return Stream.of(path.split(java.io.File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "mvn"))
        .filter(Files::isExecutable)
        .findFirst()
        .flatMap(MavenHome::folderAbove);
  }

  private static Optional<Path> folderAbove(Path program) {
    try {
      Path bin = program.toRealPath().getParent();
      return bin == null ? Optional.empty() : Optional.ofNullable(bin.getParent());
    } catch (IOException e) {
      // A link to nowhere: as good as no Maven.
      return Optional.empty();
    }
  }
}
