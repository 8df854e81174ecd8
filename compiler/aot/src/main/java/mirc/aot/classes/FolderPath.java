package mirc.aot.classes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Class files in a directory tree. */
public record FolderPath(Path folder) implements ClassPath {
  @Override
  public byte @Nullable [] read(String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  @Override
  public List<String> list(String below) throws IOException {
    Path start = folder.resolve(below);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() {}
}
