package mirc.aot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the program uses and that an image cannot have.
 *
 * @param code what kind of problem
 * @param message one sentence without a full stop
 * @param caller the method that uses it, as {@code package.Class.method}, or null
 * @param file source file of the caller, or null
 * @param line line in it; 0 if unknown
 * @param chain how the caller came to be in the image: from it to a root
 * @param entrance where on this chain the program's own code leads to it; null if nowhere
 */
public record AotProblem(
    AotCode code,
    String message,
    @Nullable String caller,
    @Nullable String file,
    int line,
    List<String> chain,
    @Nullable Entrance entrance) {
  /**
   * A line of the program that leads into the JDK.
   *
   * @param method with its parameters
   * @param caller the same as {@code package.Class.method}
   * @param file its source file, or null
   * @param line the line; 0 if unknown
   */
  public record Entrance(String method, String caller, @Nullable String file, int line) {}

  /** Makes the chain immutable. */
  public AotProblem {
    chain = List.copyOf(chain);
  }

  /** A problem that no line of the program is known to lead to. */
  AotProblem(
      AotCode code,
      String message,
      @Nullable String caller,
      @Nullable String file,
      int line,
      List<String> chain) {
    this(code, message, caller, file, line, chain, null);
  }
}
