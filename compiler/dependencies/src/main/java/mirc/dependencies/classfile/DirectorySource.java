package mirc.dependencies.classfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Class files in a directory. */
record DirectorySource(Path directory) implements ClassSource {

  @Override
  public Optional<byte[]> find(String file) throws IOException {
    Path path = directory.resolve(file);
    // A file system that ignores case must not answer for a class of another name.
    boolean there =
        Files.isRegularFile(path)
            && path.toRealPath().toString().endsWith(path.getFileName().toString());
    return there ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
  }

  @Override
  public void close() {}
}
