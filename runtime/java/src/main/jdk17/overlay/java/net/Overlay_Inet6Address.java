package java.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** C code knows nothing of its fields. */
@Overlay(Inet6Address.class)
class Overlay_Inet6Address {
  @Substitute
  private static void init() {}
}
