package mirc.dependencies.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Class files in a jar; of a multi-release jar, those for Java 17. */
final class JarSource implements ClassSource {
  private static final Runtime.Version RELEASE = Runtime.Version.parse("17");

  private final JarFile jar;

  JarSource(Path path) throws IOException {
    jar = new JarFile(path.toFile(), false, JarFile.OPEN_READ, RELEASE);
  }

  @Override
  public Optional<byte[]> find(String file) throws IOException {
    JarEntry entry = jar.getJarEntry(file);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream stream = jar.getInputStream(entry)) {
      return Optional.of(stream.readAllBytes());
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
