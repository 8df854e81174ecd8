package java.time.format;

import java.text.EnglishDates;
import java.util.Locale;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The English names of quarters. */
@Overlay(DateTimeTextProvider.class)
class Overlay_DateTimeTextProvider {
  @Substitute
  @SuppressWarnings("unchecked") // who asks by a key knows the type
  static <T> T getLocalizedResource(String key, Locale locale) {
    boolean standalone = key.startsWith("standalone.");
    switch (standalone ? key.substring("standalone.".length()) : key) {
      case "QuarterNames":
        return (T) EnglishDates.quarters(4, standalone, locale);
      case "QuarterAbbreviations":
        return (T) EnglishDates.quarters(3, standalone, locale);
      case "QuarterNarrows":
        return (T) EnglishDates.quarters(1, standalone, locale);
      default:
        throw new UnsupportedInImageError("data of locales is not in images: " + key);
    }
  }
}
