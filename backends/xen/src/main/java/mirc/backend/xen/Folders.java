package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it; a link is deleted, not followed. */
  static void delete(Path tree) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(tree)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Sees to it that there is room.
   *
   * @param what it is for, as the message says
   * @throws IOException if less than {@code bytes} are free
   */
  static void requireSpace(Path folder, long bytes, String what) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < bytes) {
      throw new IOException(
          "%s takes %d MiB in %s, and %d are free; make room, or set XDG_CACHE_HOME to a folder on"
                  .formatted(what, bytes >> 20, folder, free >> 20)
              + " another disk");
    }
  }
}
