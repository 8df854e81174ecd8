package mirc.aot;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassPath;
import org.jspecify.annotations.Nullable;

/** Class files that a test made, by their paths, and behind them those that the test runs with. */
record MemoryPath(Map<String, byte[]> files) implements ClassPath {
  @Override
  public byte @Nullable [] read(String path) throws IOException {
    byte[] made = files.get(path);
    if (made != null) {
      return made;
    }
    try (InputStream in = MemoryPath.class.getResourceAsStream("/" + path)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  @Override
  public List<String> list(String folder) {
    return files.keySet().stream().filter(path -> path.startsWith(folder)).sorted().toList();
  }

  @Override
  public void close() {}
}
