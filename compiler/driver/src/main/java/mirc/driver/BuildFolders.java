package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that mirc writes to. */
final class BuildFolders {
  private BuildFolders() {}

  /** Deletes {@code folder} with all that is in it, if it is there. */
  static void deleteTree(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      List<Path> paths;
      try (Stream<Path> walk = Files.walk(folder)) {
        paths = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : paths) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
