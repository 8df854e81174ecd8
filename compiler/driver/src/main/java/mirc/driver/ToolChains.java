package mirc.driver;

import java.io.IOException;
import java.nio.file.Path;
import mirc.dependencies.maven.ArtifactResolver;
import mirc.dependencies.maven.MavenCoordinates;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;

/** Plugs Maven into the tool chain's store. */
final class ToolChains {
  private ToolChains() {}

  /**
   * The tool chain, fetched if it is not here yet.
   *
   * @throws UnavailableException if it cannot be had
   */
  static ToolChain open(Progress progress) {
    try {
      return new ToolChainStore(CacheFolder.path())
          .open(coordinates -> fetch(coordinates, progress), progress::notice);
    } catch (IOException e) {
      throw new UnavailableException("the C tool chain is not available: " + e.getMessage(), e);
    }
  }

  private static Path fetch(String coordinates, Progress progress) throws IOException {
    MavenCoordinates parsed =
        MavenCoordinates.parse(coordinates)
            .orElseThrow(() -> new IllegalStateException("coordinates: " + coordinates));
    try (ArtifactResolver resolver = MavenArtifacts.open(progress)) {
      return resolver.resolve(parsed).file();
    }
  }
}
