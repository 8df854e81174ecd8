package mirc.aot;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to translate.
 *
 * @param jdk home of the JDK 17 whose classes are used; not necessarily the running one
 * @param runtime folder or jar of the runtime's classes, with its overlays and {@code vm-known.txt}
 * @param classPath folders and jars of the program
 * @param entryClass binary name of the class whose {@code public static void main(String[])} starts
 * @param roots binary names of classes whose {@code public static void main(String[])} are kept too
 * @param natives names of the C functions that the runtime has for native methods
 * @param assertions whether assert statements are on
 */
public record AotRequest(
    Path jdk,
    Path runtime,
    List<Path> classPath,
    String entryClass,
    List<String> roots,
    Set<String> natives,
    boolean assertions) {
  /** Makes the lists immutable. */
  public AotRequest {
    classPath = List.copyOf(classPath);
    roots = List.copyOf(roots);
    natives = Set.copyOf(natives);
  }
}
