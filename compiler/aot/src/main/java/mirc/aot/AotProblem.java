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
 */
public record AotProblem(
    AotCode code,
    String message,
    @Nullable String caller,
    @Nullable String file,
    int line,
    List<String> chain) {
  /** Makes the chain immutable. */
  public AotProblem {
    chain = List.copyOf(chain);
  }
}
