package mirc.wiring;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Limits on a value. Numbers, durations (nanoseconds) and sizes (bytes) are limited by value,
 * strings and bytes by length (code points, bytes).
 *
 * @param least the least value or length, inclusive
 * @param most the greatest value or length, inclusive
 * @param pattern an RE2 expression that matches the whole of a string
 */
public record Refinement(OptionalLong least, OptionalLong most, Optional<String> pattern) {

  /** No limit at all. */
  public static final Refinement NONE =
      new Refinement(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  public boolean isNone() {
    return equals(NONE);
  }
}
