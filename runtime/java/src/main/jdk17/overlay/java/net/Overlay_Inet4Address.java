package java.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** C code knows nothing of its fields. */
@Overlay(Inet4Address.class)
class Overlay_Inet4Address {
  @Substitute
  private static void init() {}
}
