package mirc.dependencies.classfile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of the JDK that runs mirc, through its {@code jrt} file system. */
final class JdkSource implements ClassSource {
  private final FileSystem files = FileSystems.getFileSystem(URI.create("jrt:/"));

  @Override
  public Optional<byte[]> find(String file) throws IOException {
    int end = file.lastIndexOf('/');
    if (end < 0) {
      return Optional.empty();
    }
    Path folder = files.getPath("/packages", file.substring(0, end).replace('/', '.'));
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    for (Path module : modules(folder)) {
      Path path = files.getPath("/modules", module.getFileName().toString(), file);
      if (Files.exists(path)) {
        return Optional.of(Files.readAllBytes(path));
      }
    }
    return Optional.empty();
  }

  private static List<Path> modules(Path folder) throws IOException {
    try (Stream<Path> modules = Files.list(folder)) {
      return modules.sorted().toList();
    }
  }

  @Override
  public void close() {}
}
