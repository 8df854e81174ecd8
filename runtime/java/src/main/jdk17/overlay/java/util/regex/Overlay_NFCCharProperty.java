package java.util.regex;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

/** Only the flag CANON_EQ asks for it, which {@code Pattern.normalize} refuses before. */
@Overlay(name = "java.util.regex.Pattern$NFCCharProperty")
class Overlay_NFCCharProperty {
  @Delete("the tables of canonical equivalence are left out")
  boolean match(Matcher matcher, int index, CharSequence text) {
    return false;
  }
}
