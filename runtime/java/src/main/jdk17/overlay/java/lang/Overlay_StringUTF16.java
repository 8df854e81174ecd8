package java.lang;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** All targets are little-endian. */
@Overlay(StringUTF16.class)
final class Overlay_StringUTF16 {
  @Substitute
  private static boolean isBigEndian() {
    return false;
  }
}
