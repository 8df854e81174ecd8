package java.time;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The default is UTC, which HotSpot takes where the machine says nothing else. */
@Overlay(ZoneId.class)
abstract class Overlay_ZoneId {
  @Substitute
  public static ZoneId systemDefault() {
    return ZoneId.ofOffset("UTC", ZoneOffset.UTC);
  }
}
