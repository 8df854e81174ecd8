package sun.security.util;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** No system property asks for the security classes' own log. */
@Overlay(Debug.class)
class Overlay_Debug {
  @Substitute("<clinit>")
  private static void initialize() {}
}
