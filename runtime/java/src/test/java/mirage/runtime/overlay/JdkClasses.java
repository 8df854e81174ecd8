package mirage.runtime.overlay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The classes of the running JDK's java.base, by internal name. */
final class JdkClasses {
  private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
  private final Map<String, Optional<ClassNode>> read = new HashMap<>();

  Optional<ClassNode> find(String internalName) {
    return read.computeIfAbsent(internalName, this::read);
  }

  private Optional<ClassNode> read(String internalName) {
    Path file = image.getPath("modules", "java.base", internalName + ".class");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
      return Optional.of(node);
    } catch (IOException failure) {
      throw new IllegalStateException(internalName, failure);
    }
  }
}
