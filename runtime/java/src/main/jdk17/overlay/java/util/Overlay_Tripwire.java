package java.util;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The debugging aid's switch is a system property that an image never has. */
@Overlay(Tripwire.class)
final class Overlay_Tripwire {
  @Alias static boolean ENABLED;

  @Substitute("<clinit>")
  private static void initialize() {
    ENABLED = false;
  }
}
