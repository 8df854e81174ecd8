package mirc.semantics.value;

import java.util.Optional;
import java.util.OptionalLong;
import mirc.semantics.type.Refinement;

/** Whether values satisfy refinements. */
public final class Refinements {
  private Refinements() {}

  /**
   * What {@code value} lacks, as the end of a sentence that begins with the value: {@code lies
   * outside 1..10}; nothing if it satisfies the refinement.
   */
  public static Optional<String> violation(Value value, Refinement refinement) {
    OptionalLong number = number(value);
    if (refinement.range().isPresent() && number.isPresent()) {
      Refinement.Range range = refinement.range().get();
      if (!range.contains(number.getAsLong())) {
        return Optional.of("lies outside `" + range.text() + "`");
      }
    }
    OptionalLong length = length(value);
    if (refinement.length().isPresent() && length.isPresent()) {
      Refinement.Range range = refinement.length().get();
      if (!range.contains(length.getAsLong())) {
        return Optional.of(
            "has length " + length.getAsLong() + ", which lies outside `" + range.text() + "`");
      }
    }
    if (value instanceof Value.Text text) {
      for (String expression : refinement.patterns()) {
        if (!matches(expression, text.value())) {
          return Optional.of("does not match `/" + expression + "/`");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(String expression, String text) {
    try {
      return TextPattern.of(expression).matches(text);
    } catch (TextPattern.InvalidException e) {
      throw new IllegalArgumentException("refinements have valid patterns", e);
    }
  }

  private static OptionalLong number(Value value) {
    if (value instanceof Value.Int one) {
      return OptionalLong.of(one.value());
    }
    if (value instanceof Value.Port port) {
      return OptionalLong.of(port.number());
    }
    if (value instanceof Value.Size size) {
      return OptionalLong.of(size.bytes());
    }
    return value instanceof Value.Duration time
        ? OptionalLong.of(time.nanoseconds())
        : OptionalLong.empty();
  }

  private static OptionalLong length(Value value) {
    if (value instanceof Value.Text text) {
      return OptionalLong.of(text.value().codePointCount(0, text.value().length()));
    }
    return value instanceof Value.Bytes bytes
        ? OptionalLong.of(bytes.hex().length() / 2)
        : OptionalLong.empty();
  }
}
