package java.util;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The default is English, which HotSpot takes in a process without a locale. */
@Overlay(Locale.class)
final class Overlay_Locale {
  @Substitute
  private static Locale initDefault() {
    return Locale.ENGLISH;
  }

  @Substitute
  private static Locale initDefault(Locale.Category category) {
    return Locale.getDefault();
  }
}
