package java.net;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** IPv4 only. */
@Overlay(InetAddressImplFactory.class)
class Overlay_InetAddressImplFactory {
  @Substitute
  static InetAddressImpl create() {
    return new Inet4AddressImpl();
  }

  @Substitute
  static boolean isIPv6Supported() {
    return false;
  }
}
