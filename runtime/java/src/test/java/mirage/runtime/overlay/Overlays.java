package mirage.runtime.overlay;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The compiled overlays of this module. */
final class Overlays {
  private Overlays() {}

  /** All classes of the overlay folder, overlays of the JDK's and others. */
  static List<ClassNode> classes() {
    try {
      Path root =
          Path.of(
              Objects.requireNonNull(Overlays.class.getResource("/META-INF/mirage/jdk17/overlay"))
                  .toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(f -> f.toString().endsWith(".class"))
            .sorted()
            .map(Overlays::read)
            .toList();
      }
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Those that are merged into a JDK class. */
  static List<OverlayClass> merged() {
    List<ClassNode> classes = classes();
    Map<String, String> targets = new HashMap<>();
    for (ClassNode node : classes) {
      OverlayClass.target(node).ifPresent(target -> targets.put(node.name, target));
    }
    return classes.stream()
        .map(node -> OverlayClass.of(node, targets))
        .flatMap(Optional::stream)
        .toList();
  }

  private static ClassNode read(Path file) {
    try {
      ClassNode node = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
      return node;
    } catch (IOException failure) {
      throw new IllegalStateException(file.toString(), failure);
    }
  }
}
