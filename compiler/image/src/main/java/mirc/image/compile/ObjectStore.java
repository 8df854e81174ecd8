package mirc.image.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of compiled objects, kept below a size: those that have not been used for longest go
 * first. A file's time says when it was last used.
 */
final class ObjectStore {
  /** A use is not noted again so soon: a build would write to every object it uses. */
  private static final Duration PRECISION = Duration.ofMinutes(10);

  /** What was used so lately may be about to be linked by another process. */
  private static final Duration IN_USE = Duration.ofHours(1);

  private static final String STAMP = "trimmed";

  private final Path folder;
  private final long most;

  /**
   * A store.
   *
   * @param folder where it lies
   * @param most bytes that its objects may take
   */
  ObjectStore(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  private record Entry(Path file, long size, FileTime used) {}

  /** Notes that an object is used; false if there is none. */
  static boolean use(Path object) throws IOException {
    Instant now = Instant.now();
    try {
      if (Files.getLastModifiedTime(object).toInstant().isBefore(now.minus(PRECISION))) {
        Files.setLastModifiedTime(object, FileTime.from(now));
      }
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Deletes what is too much, unless that was looked at within the last hour. */
  void trimSometimes(Instant now) throws IOException {
    Path stamp = folder.resolve(STAMP);
    boolean fresh =
        Files.exists(stamp)
            && Files.getLastModifiedTime(stamp).toInstant().isAfter(now.minus(IN_USE));
    if (!fresh) {
      Files.write(stamp, new byte[0]);
      trim(now);
    }
  }

  /** Deletes the objects that were not used for longest until the rest is small enough. */
  void trim(Instant now) throws IOException {
    List<Entry> entries = entries();
    long size = entries.stream().mapToLong(Entry::size).sum();
    FileTime recent = FileTime.from(now.minus(IN_USE));
    for (Entry entry : entries) {
      if (size <= most || entry.used.compareTo(recent) > 0) {
        return;
      }
      Files.deleteIfExists(entry.file);
      size -= entry.size;
    }
  }

  /** All objects, the one that was not used for longest first. */
  private List<Entry> entries() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".o")).toList();
    }
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      Entry entry = entry(file);
      if (entry != null) {
        entries.add(entry);
      }
    }
    entries.sort(Comparator.comparing(Entry::used).thenComparing(entry -> entry.file.toString()));
    return entries;
  }

  private static @Nullable Entry entry(Path file) throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return new Entry(file, found.size(), found.lastModifiedTime());
    } catch (NoSuchFileException e) {
      return null; // another process was faster
    }
  }
}
