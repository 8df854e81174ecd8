package mirc.wiring;

import java.util.List;
import java.util.OptionalLong;

/**
 * Limits on a value. Numbers, durations (nanoseconds) and sizes (bytes) are limited by value,
 * strings and bytes by length (code points, bytes).
 *
 * @param least the least value or length, inclusive
 * @param most the greatest value or length, inclusive
 * @param patterns RE2 expressions, each of which matches the whole of a string
 */
public record Refinement(OptionalLong least, OptionalLong most, List<String> patterns) {

  /** No limit at all. */
  public static final Refinement NONE =
      new Refinement(OptionalLong.empty(), OptionalLong.empty(), List.of());

  public Refinement {
    patterns = List.copyOf(patterns);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
