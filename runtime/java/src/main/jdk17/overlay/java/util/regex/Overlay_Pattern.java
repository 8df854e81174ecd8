package java.util.regex;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

/** Leaves out what needs Unicode's big tables. */
@Overlay(Pattern.class)
final class Overlay_Pattern {
  @Delete("the tables of canonical equivalence (CANON_EQ) are left out")
  private static String normalize(String pattern) {
    return null;
  }
}
