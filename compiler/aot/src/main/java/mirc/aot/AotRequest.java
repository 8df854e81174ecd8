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
 * @param checking what the image proves of itself
 * @param debugged parts of the class path whose methods a debugger shows with their local variables
 */
public record AotRequest(
    Path jdk,
    Path runtime,
    List<Path> classPath,
    String entryClass,
    List<String> roots,
    Set<String> natives,
    boolean assertions,
    Checking checking,
    List<Path> debugged) {
  /** Makes the lists immutable. */
  public AotRequest {
    classPath = List.copyOf(classPath);
    roots = List.copyOf(roots);
    natives = Set.copyOf(natives);
    debugged = List.copyOf(debugged);
  }

  /** For an image that proves nothing of itself, and that no debugger looks into. */
  public AotRequest(
      Path jdk,
      Path runtime,
      List<Path> classPath,
      String entryClass,
      List<String> roots,
      Set<String> natives,
      boolean assertions) {
    this(jdk, runtime, classPath, entryClass, roots, natives, assertions, Checking.NONE, List.of());
  }

  /** The same for an image that proves something of itself. */
  public AotRequest checking(Checking what) {
    return new AotRequest(
        jdk, runtime, classPath, entryClass, roots, natives, assertions, what, debugged);
  }

  /** The same with methods of those parts of the class path for a debugger. */
  public AotRequest debugged(List<Path> parts) {
    return new AotRequest(
        jdk, runtime, classPath, entryClass, roots, natives, assertions, checking, parts);
  }
}
