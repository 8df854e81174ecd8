package mirc.dependencies.maven;

import java.util.List;
import java.util.Optional;

/**
 * What names a jar in a Maven repository.
 *
 * @param classifier {@code ""} for the main jar
 */
public record MavenCoordinates(String group, String artifact, String version, String classifier) {

  /**
   * The coordinates written as {@code group:artifact:version} or {@code
   * group:artifact:version:classifier}.
   */
  public static Optional<MavenCoordinates> parse(String text) {
    List<String> parts = List.of(text.split(":", -1));
    if (parts.size() < 3
        || parts.size() > 4
        || !parts.stream().allMatch(MavenCoordinates::isPart)) {
      return Optional.empty();
    }
    String classifier = parts.size() == 4 ? parts.get(3) : "";
    return Optional.of(new MavenCoordinates(parts.get(0), parts.get(1), parts.get(2), classifier));
  }

  private static boolean isPart(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
  }

  @Override
  public String toString() {
    return group + ":" + artifact + ":" + version + (classifier.isEmpty() ? "" : ":" + classifier);
  }
}
