package java.util;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import sun.util.calendar.ZoneInfo;

/** The default is universal time. */
@Overlay(TimeZone.class)
abstract class Overlay_TimeZone {
  @Alias private static volatile TimeZone defaultTimeZone;

  @Substitute
  public static void setDefault(TimeZone zone) {
    DefaultZone.change();
    defaultTimeZone = zone == null ? null : (TimeZone) zone.clone();
  }

  @Substitute
  private static synchronized TimeZone setDefaultZone() {
    TimeZone zone = new ZoneInfo("UTC", 0);
    defaultTimeZone = zone;
    return zone;
  }
}
