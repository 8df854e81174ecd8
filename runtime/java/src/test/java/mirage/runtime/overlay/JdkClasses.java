package mirage.runtime.overlay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The classes of the running JDK's modules that have overlays, by internal name. */
final class JdkClasses {
  private static final List<String> MODULES = List.of("java.base", "java.logging");

  private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
  private final Map<String, Optional<ClassNode>> read = new HashMap<>();

  Optional<ClassNode> find(String internalName) {
    return read.computeIfAbsent(internalName, this::read);
  }

  private Optional<ClassNode> read(String internalName) {
    return MODULES.stream()
        .map(module -> image.getPath("modules", module, internalName + ".class"))
        .filter(Files::exists)
        .findFirst()
        .map(file -> read(file, internalName));
  }

  private static ClassNode read(Path file, String internalName) {
    try {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
      return node;
    } catch (IOException failure) {
      throw new IllegalStateException(internalName, failure);
    }
  }
}
