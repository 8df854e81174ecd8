package mirc.driver;

import mirc.dependencies.maven.ArtifactResolver;
import mirc.dependencies.maven.MavenHome;
import mirc.dependencies.maven.UnresolvedException;

/** The user's Maven repositories. */
final class MavenArtifacts {
  private MavenArtifacts() {}

  /**
   * A resolver that tells how downloads get on.
   *
   * @throws UnresolvedException if Maven's settings cannot be understood
   */
  static ArtifactResolver open(Progress progress) throws UnresolvedException {
    return ArtifactResolver.create(
        MavenHome.find(System.getenv()),
        (file, received, total) -> progress.step(downloaded(file, received, total)));
  }

  private static String downloaded(String file, long received, long total) {
    long mebi = 1 << 20;
    String of = total > 0 ? " of " + total / mebi : "";
    return "fetching " + file + ": " + received / mebi + of + " MiB";
  }
}
