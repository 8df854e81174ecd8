package mirc.aot.classes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Class files in a jar. Versioned entries of multi-release jars are preferred, up to 17. */
public final class JarPath implements ClassPath {
  private static final int NEWEST = 17;

  private final ZipFile file;
  private final boolean multiRelease;

  public JarPath(Path jar) throws IOException {
    file = new ZipFile(jar.toFile());
    multiRelease =
        file.stream().anyMatch(entry -> entry.getName().startsWith("META-INF/versions/"));
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    for (int version = NEWEST; multiRelease && version >= 9; version--) {
      byte[] contents = entry("META-INF/versions/" + version + "/" + path);
      if (contents != null) {
        return contents;
      }
    }
    return entry(path);
  }

  private byte @Nullable [] entry(String path) throws IOException {
    ZipEntry entry = file.getEntry(path);
    if (entry == null || entry.isDirectory()) {
      return null;
    }
    try (InputStream in = file.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public List<String> classes() throws IOException {
    Set<String> names = new TreeSet<>(ClassPath.super.classes());
    for (int version = 9; multiRelease && version <= NEWEST; version++) {
      String folder = "META-INF/versions/" + version + "/";
      for (String path : list(folder)) {
        if (path.endsWith(CLASS) && !path.endsWith("-info" + CLASS)) {
          names.add(path.substring(folder.length(), path.length() - CLASS.length()));
        }
      }
    }
    return List.copyOf(names);
  }

  @Override
  public List<String> list(String folder) {
    return file.stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
        .map(ZipEntry::getName)
        .sorted()
        .toList();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
