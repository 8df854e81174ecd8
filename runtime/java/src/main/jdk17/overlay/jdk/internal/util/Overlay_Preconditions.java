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
      return "Range check failed: " + all(values);
    }
    if (values == null) {
      return "Range check failed: " + kind;
    }
    int count = values.size();
    if (kind.equals("checkIndex") && count == 2) {
      return "Index " + number(values, 0) + " out of bounds for length " + number(values, 1);
    } else if (kind.equals("checkFromToIndex") && count == 3) {
      return range(number(values, 0), number(values, 1), number(values, 2));
    } else if (kind.equals("checkFromIndexSize") && count == 3) {
      String from = number(values, 0);
      return range(from, from + " + " + number(values, 1), number(values, 2));
    }
    return "Range check failed: " + kind + " " + all(values);
  }

  /** What the list's own toString gives, which would have to expect any object in it. */
  @Add
  private static String all(List<? extends Number> values) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(number(values, i));
    }
    return text.append(']').toString();
  }

  @Add
  private static String number(List<? extends Number> values, int place) {
    Number number = values.get(place);
    return number.toString();
  }

  @Add
  private static String range(String from, String end, String length) {
    return "Range [" + from + ", " + end + ") out of bounds for length " + length;
  }
}
