package mirc.spec.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mirc.aot.AotRequest;

/** How the suite is translated and compiled; modes with the same build share the C and objects. */
enum Build {
  /** As a user's program. */
  RELEASE;

  /** Flags for the C compiler beyond those of every image. */
  List<String> compilerFlags() {
    return List.of();
  }

  /** What the compiler is asked for. */
  AotRequest request(Path classes, String mainClass) throws IOException {
    return new AotRequest(
        ImageSources.jdk(),
        ImageSources.runtime(),
        List.of(classes),
        mainClass,
        List.of(),
        ImageSources.natives(),
        false);
  }
}
