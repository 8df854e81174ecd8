package mirc.aot.reach;

import org.jspecify.annotations.Nullable;

/**
 * Why something is in the image.
 *
 * @param from the method that needs it; null for a root
 * @param line the source line in that method; 0 if unknown
 * @param reason what is done there, or which root it is
 */
public record Origin(@Nullable MethodFacts from, int line, String reason) {
  static Origin root(String reason) {
    return new Origin(null, 0, reason);
  }
}
