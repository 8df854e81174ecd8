package mirc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a test made with a file in the repository.
 *
 * <p>{@code -Dmirc.bless=true} writes the files instead; look at the difference before committing
 * it. Where the environment has {@code CI}, blessing is refused.
 */
public final class GoldenFiles {
  private GoldenFiles() {}

  /** Fails unless the file holds exactly the text; blesses it when asked to. */
  public static void check(Path file, String actual) {
    check(file, actual, isBlessing());
  }

  static void check(Path file, String actual, boolean bless) {
    try {
      if (bless) {
        if (!Files.exists(file) || !Files.readString(file).equals(actual)) {
          Files.createDirectories(file.toAbsolutePath().getParent());
          Files.writeString(file, actual);
        }
        return;
      }
      assertThat(file)
          .withFailMessage(
              "%s is missing; -Dmirc.bless=true writes it. It would hold:%n%s", file, actual)
          .exists();
      assertThat(actual)
          .as("%s (if the change is intended, -Dmirc.bless=true rewrites it)", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static boolean isBlessing() {
    boolean bless = Boolean.getBoolean("mirc.bless");
    if (bless && System.getenv("CI") != null) {
      throw new IllegalStateException("golden files are not rewritten where CI is set");
    }
    return bless;
  }
}
