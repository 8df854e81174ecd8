package mirc.semantics.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a refinement asks of a value; everything that is present must hold.
 *
 * @param range bounds of the value itself, for Int, Port, Size (bytes) and Duration (nanoseconds)
 * @param length bounds of the number of code points of a String, of bytes of Bytes
 * @param patterns expressions in RE2's dialect that must match the whole of a String, in the order
 *     of their declarations
 */
public record Refinement(Optional<Range> range, Optional<Range> length, List<String> patterns) {

  /** No restriction. */
  public static final Refinement NONE =
      new Refinement(Optional.empty(), Optional.empty(), List.of());

  public Refinement {
    patterns = List.copyOf(patterns);
  }

  /**
   * Whole numbers from {@code least} to {@code greatest}, both included.
   *
   * @param text the range as a user writes it, {@code 1..10} or {@code 1 s..1 min}
   */
  public record Range(long least, long greatest, String text) {
    /** Whether {@code value} lies in the range. */
    public boolean contains(long value) {
      return least <= value && value <= greatest;
    }

    /** Whether every value of {@code other} lies in this range. */
    public boolean contains(Range other) {
      return contains(other.least) && contains(other.greatest);
    }
  }

  /**
   * Whether every value that satisfies this satisfies {@code other} too, as far as can be seen from
   * the two.
   */
  public boolean implies(Refinement other) {
    return implies(range, other.range)
        && implies(length, other.length)
        && patterns.containsAll(other.patterns);
  }

  private static boolean implies(Optional<Range> own, Optional<Range> other) {
    return other.isEmpty() || (own.isPresent() && other.get().contains(own.get()));
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    range.ifPresent(r -> parts.add(r.text()));
    length.ifPresent(r -> parts.add("length " + r.text()));
    patterns.forEach(pattern -> parts.add("/" + pattern + "/"));
    return String.join(", ", parts);
  }
}
