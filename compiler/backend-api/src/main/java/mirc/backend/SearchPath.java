package mirc.backend;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders in which a shell looks for programs: the variable {@code PATH}. */
public final class SearchPath {
  private SearchPath() {}

  /** Whether a shell would find that program. */
  public static boolean has(String program) {
    String path = System.getenv("PATH");
    if (path == null) {
      return false;
    }
    for (String folder : path.split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
