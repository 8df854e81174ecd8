package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Files of mirc's jars, and of a class path besides. Of two with the same path the first counts.
 */
final class Resources {
  /** From the path of each resource to the jar or folder that it is in. */
  private final NavigableMap<String, Path> places = new TreeMap<>();

  private Resources() {}

  /** Those of mirc. */
  static Resources own() {
    return of(List.of());
  }

  /** Those of mirc, and of {@code more} after them. */
  static Resources of(List<Path> more) {
    Resources resources = new Resources();
    List<Path> entries = new ArrayList<>(GuestLibrary.own());
    entries.removeIf(entry -> Files.isRegularFile(entry) && !GuestLibrary.isOurs(entry));
    entries.addAll(more);
    entries.forEach(resources::add);
    return resources;
  }

  /** The paths of all resources whose path begins with {@code prefix}, sorted. */
  List<String> below(String prefix) {
    return List.copyOf(places.subMap(prefix, true, prefix + Character.MAX_VALUE, false).keySet());
  }

  /** The bytes of the resource at {@code path}, which {@link #below} has told. */
  byte[] read(String path) {
    Path place = places.get(path);
    if (place == null) {
      throw new IllegalArgumentException("no resource " + path);
    }
    try {
      if (Files.isDirectory(place)) {
        return Files.readAllBytes(place.resolve(path));
      }
      try (JarFile jar = new JarFile(place.toFile())) {
        return jar.getInputStream(jar.getEntry(path)).readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path place) {
    if (Files.isDirectory(place)) {
      for (Path file : FileStates.below(place)) {
        places.putIfAbsent(place.relativize(file).toString().replace('\\', '/'), place);
      }
      return;
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .forEach(name -> places.putIfAbsent(name, place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
