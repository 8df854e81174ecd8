package mirc.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests' files are. */
public final class Repository {
  private Repository() {}

  /** The top of the repository that the tests run in. */
  public static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("spec")) && Files.isDirectory(at.resolve("grammar"))) {
        return at;
      }
    }
    throw new IllegalStateException("not in a mirc repository: " + start);
  }

  /** A folder of {@code spec/conformance}, such as {@code reject/syntax}. */
  public static Path conformance(String folder) {
    return root().resolve("spec").resolve("conformance").resolve(folder);
  }
}
