package mirc.aot;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What to translate as a whole.
 *
 * @param jdk home of the JDK 17 whose classes are used; not necessarily the running one
 * @param runtime folder or jar of the runtime's classes, with its overlays
 * @param module name of the JDK's module that is translated; empty for none
 * @param jars folders and jars that are translated
 * @param classPath folders and jars that they need
 * @param wanted which classes of them, by internal name
 * @param natives names of the C functions that the runtime has for native methods
 */
public record AllRequest(
    Path jdk,
    Path runtime,
    String module,
    List<Path> jars,
    List<Path> classPath,
    Predicate<String> wanted,
    Set<String> natives) {
  /** Makes the lists immutable. */
  public AllRequest {
    jars = List.copyOf(jars);
    classPath = List.copyOf(classPath);
    natives = Set.copyOf(natives);
  }
}
