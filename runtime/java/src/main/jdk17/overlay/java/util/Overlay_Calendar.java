package java.util;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The Gregorian calendar, without the machinery of locale providers. */
@Overlay(Calendar.class)
abstract class Overlay_Calendar {
  @Substitute
  private static Calendar createCalendar(TimeZone zone, Locale locale) {
    String type = locale.getUnicodeLocaleType("ca");
    boolean isThai = locale.getLanguage().equals("th") && locale.getCountry().equals("TH");
    boolean isJapanese = locale.getVariant().equals("JP") && locale.getLanguage().equals("ja");
    boolean isGregorian = type == null ? !isThai && !isJapanese : type.startsWith("greg");
    if (!isGregorian) {
      throw new UnsupportedInImageError("images know the Gregorian calendar only: " + locale);
    }
    return new GregorianCalendar(zone, locale);
  }
}
