package jdk.internal.util;

import java.util.List;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The same messages without String.format, which every array index would drag in. */
@Overlay(Preconditions.class)
class Overlay_Preconditions {
  @Substitute
  private static String outOfBoundsMessage(String kind, List<? extends Number> values) {
    if (kind == null && values == null) {
      return "Range check failed";
    }
    if (kind == null) {
      return "Range check failed: " + values;
    }
    if (values == null) {
      return "Range check failed: " + kind;
    }
    switch (kind + values.size()) {
      case "checkIndex2":
        return "Index " + values.get(0) + " out of bounds for length " + values.get(1);
      case "checkFromToIndex3":
        return range(values.get(0), values.get(1).toString(), values.get(2));
      case "checkFromIndexSize3":
        return range(values.get(0), values.get(0) + " + " + values.get(1), values.get(2));
      default:
        return "Range check failed: " + kind + " " + values;
    }
  }

  @Add
  private static String range(Number from, String end, Number length) {
    return "Range [" + from + ", " + end + ") out of bounds for length " + length;
  }
}
