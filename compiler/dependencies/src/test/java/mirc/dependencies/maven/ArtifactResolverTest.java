package mirc.dependencies.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resolves from a repository made of files, so that no network is needed. */
class ArtifactResolverTest {
  private final Path folder;

  ArtifactResolverTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void downloadsFromTheRepositoryOfAnActiveProfile() throws IOException {
    publish("tool", "1", "", "the jar");
    Set<String> downloads = new ConcurrentSkipListSet<>();

    try (ArtifactResolver resolver =
        ArtifactResolver.create(home(""), (name, received, total) -> downloads.add(name))) {
      ResolvedArtifact artifact = resolver.resolve(coordinates("com.example:tool:1"));

      assertThat(artifact.file()).hasContent("the jar").startsWith(folder.resolve("local"));
      assertThat(downloads).contains("tool-1.jar");
    }
  }

  @Test
  void resolvesClassifiersWithoutAPom() throws IOException {
    publish("tool", "1", "-linux", "the linux jar");

    try (ArtifactResolver resolver = ArtifactResolver.create(home(""), DownloadProgress.NONE)) {
      assertThat(resolver.resolve(coordinates("com.example:tool:1:linux")).file())
          .hasContent("the linux jar");
    }
  }

  @Test
  void resolvesWhatAnArtifactDependsOn() throws IOException {
    publish("tool", "1", "", "the jar");
    publish("base", "2", "", "the base");
    pom("base", "2", "");
    pom(
        "tool",
        "1",
        "<dependencies><dependency><groupId>com.example</groupId><artifactId>base</artifactId>"
            + "<version>2</version></dependency></dependencies>");

    try (ArtifactResolver resolver = ArtifactResolver.create(home(""), DownloadProgress.NONE)) {
      assertThat(resolver.resolveWithDependencies(List.of(coordinates("com.example:tool:1"))))
          .extracting(artifact -> artifact.coordinates().toString())
          .containsExactly("com.example:tool:1", "com.example:base:2");
    }
  }

  @Test
  void choosesProfilesOfPomsByTheJdk() throws IOException {
    publish("tool", "1", "", "the jar");
    publish("base", "2", "", "the base");
    pom("base", "2", "");
    pom(
        "tool",
        "1",
        "<profiles><profile><id>new</id><activation><jdk>[17,)</jdk></activation><dependencies>"
            + "<dependency><groupId>com.example</groupId><artifactId>base</artifactId>"
            + "<version>2</version></dependency></dependencies></profile></profiles>");

    try (ArtifactResolver resolver = ArtifactResolver.create(home(""), DownloadProgress.NONE)) {
      assertThat(resolver.resolveWithDependencies(List.of(coordinates("com.example:tool:1"))))
          .extracting(artifact -> artifact.coordinates().toString())
          .containsExactly("com.example:tool:1", "com.example:base:2");
    }
  }

  @Test
  void goesThroughMirrors() throws IOException {
    publish("tool", "1", "", "the jar");
    Path elsewhere = Files.move(folder.resolve("remote"), folder.resolve("mirror"));
    Files.createDirectories(folder.resolve("remote"));
    String mirror =
        "<mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>"
            + elsewhere.toUri()
            + "</url></mirror></mirrors>";

    try (ArtifactResolver resolver = ArtifactResolver.create(home(mirror), DownloadProgress.NONE)) {
      assertThat(resolver.resolve(coordinates("com.example:tool:1")).file()).hasContent("the jar");
    }
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    Files.createDirectories(folder.resolve("remote"));
    try (ArtifactResolver resolver = ArtifactResolver.create(home(ALONE), DownloadProgress.NONE)) {
      assertThatThrownBy(() -> resolver.resolve(coordinates("com.example:missing:1")))
          .isInstanceOf(UnresolvedException.class)
          .hasMessageStartingWith("`com.example:missing:1` cannot be resolved: ")
          .hasMessageContaining("com.example:missing:jar:1");
    }
  }

  @Test
  void refusesSettingsThatAreNotXml() throws IOException {
    Files.writeString(folder.resolve("settings.xml"), "<settings");
    assertThatThrownBy(
            () ->
                ArtifactResolver.create(
                    new MavenHome(folder, Optional.empty(), Optional.empty()),
                    DownloadProgress.NONE))
        .isInstanceOf(UnresolvedException.class)
        .hasMessageContaining("settings.xml");
  }

  @Test
  void readsCoordinates() {
    assertThat(MavenCoordinates.parse("a:b:1")).get().hasToString("a:b:1");
    assertThat(MavenCoordinates.parse("a:b:1:c")).get().hasToString("a:b:1:c");
    assertThat(MavenCoordinates.parse("a:b")).isEmpty();
    assertThat(MavenCoordinates.parse("a::1")).isEmpty();
    assertThat(MavenCoordinates.parse("a:b:1 2")).isEmpty();
  }

  /** Keeps the repository that every project inherits out of a test that finds nothing. */
  private static final String ALONE =
      "<mirrors><mirror><id>none</id><mirrorOf>central</mirrorOf><url>file:///nowhere</url>"
          + "</mirror></mirrors>";

  private static MavenCoordinates coordinates(String text) {
    return MavenCoordinates.parse(text).orElseThrow();
  }

  private MavenHome home(String settings) throws IOException {
    Files.writeString(
        folder.resolve("settings.xml"),
        "<settings>"
            + settings
            + "<profiles><profile><id>files</id><repositories><repository><id>files</id><url>"
            + folder.resolve("remote").toUri()
            + "</url></repository></repositories></profile></profiles>"
            + "<activeProfiles><activeProfile>files</activeProfile></activeProfiles></settings>");
    return new MavenHome(folder, Optional.empty(), Optional.of(folder.resolve("local")));
  }

  private void publish(String artifact, String version, String classifier, String content)
      throws IOException {
    Path place = place(artifact, version);
    Files.writeString(place.resolve(artifact + "-" + version + classifier + ".jar"), content);
  }

  private void pom(String artifact, String version, String dependencies) throws IOException {
    Files.writeString(
        place(artifact, version).resolve(artifact + "-" + version + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>"
            + artifact
            + "</artifactId><version>"
            + version
            + "</version>"
            + dependencies
            + "</project>");
  }

  private Path place(String artifact, String version) throws IOException {
    return Files.createDirectories(
        folder.resolve("remote/com/example").resolve(artifact).resolve(version));
  }
}
