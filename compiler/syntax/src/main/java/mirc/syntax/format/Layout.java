package mirc.syntax.format;

import java.util.ArrayList;
import java.util.List;

/** Text with the places at which it may be broken, after Wadler's "A prettier printer". */
sealed interface Layout {
  /** Characters without a line end. */
  record Text(String text) implements Layout {}

  /**
   * A line end where the group around it is broken, and {@code flat} where it is not. One that is
   * {@code hard} breaks all groups around it.
   */
  record Line(String flat, boolean hard) implements Layout {}

  /** Text where the group around it is broken, and nothing where it is not. */
  record IfBroken(String text) implements Layout {}

  /** An empty line, whatever stands around it. */
  record Blank() implements Layout {}

  /** Breaks all groups around it. */
  record Break() implements Layout {}

  /** Further lines start some columns further right. */
  record Nested(int columns, Layout inner) implements Layout {}

  /** Broken as a whole or not at all; {@code broken} if it cannot stand on one line. */
  record Group(Layout inner, boolean broken) implements Layout {}

  /** One after another. */
  record Sequence(List<Layout> parts) implements Layout {}

  /** Nothing. */
  static Layout empty() {
    return new Sequence(List.of());
  }

  /** A line end, or a blank. */
  static Layout line() {
    return new Line(" ", false);
  }

  /** A line end, or nothing. */
  static Layout softLine() {
    return new Line("", false);
  }

  /** A line end. */
  static Layout hardLine() {
    return new Line("", true);
  }

  static Layout text(String text) {
    return new Text(text);
  }

  static Layout nest(int columns, Layout... parts) {
    return new Nested(columns, sequence(parts));
  }

  static Layout group(Layout... parts) {
    Layout inner = sequence(parts);
    return new Group(inner, inner.isBroken());
  }

  static Layout sequence(Layout... parts) {
    return new Sequence(List.of(parts));
  }

  static Layout sequence(List<Layout> parts) {
    return new Sequence(List.copyOf(parts));
  }

  /** The parts with a separator between each two. */
  static Layout join(Layout separator, List<Layout> parts) {
    List<Layout> joined = new ArrayList<>();
    for (Layout part : parts) {
      if (!joined.isEmpty()) {
        joined.add(separator);
      }
      joined.add(part);
    }
    return sequence(joined);
  }

  /** Whether it cannot stand on one line. */
  default boolean isBroken() {
    if (this instanceof Sequence sequence) {
      return sequence.parts.stream().anyMatch(Layout::isBroken);
    }
    if (this instanceof Nested nested) {
      return nested.inner.isBroken();
    }
    if (this instanceof Group group) {
      return group.broken;
    }
    return this instanceof Break
        || this instanceof Blank
        || (this instanceof Line line && line.hard);
  }
}
