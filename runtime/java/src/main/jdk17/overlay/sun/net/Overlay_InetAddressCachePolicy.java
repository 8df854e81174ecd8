package sun.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Nothing is looked up that would have to be kept. */
@Overlay(InetAddressCachePolicy.class)
class Overlay_InetAddressCachePolicy {
  @Substitute("<clinit>")
  private static void initialize() {}
}
