package java.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** IPv4, and names by {@link ImageNames}. */
@Overlay(InetAddress.class)
class Overlay_InetAddress {
  @Substitute
  private static void init() {}

  @Substitute
  private static Overlay_NameService createNameService() {
    return new ImageNames();
  }
}
