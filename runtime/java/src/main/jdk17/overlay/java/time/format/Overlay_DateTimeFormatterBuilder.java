package java.time.format;

import java.text.EnglishDates;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import java.util.Objects;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The patterns of English dates. */
@Overlay(DateTimeFormatterBuilder.class)
final class Overlay_DateTimeFormatterBuilder {
  @Substitute
  public static String getLocalizedDateTimePattern(
      FormatStyle date, FormatStyle time, Chronology chronology, Locale locale) {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(chronology, "chrono");
    if (date == null && time == null) {
      throw new IllegalArgumentException("Either dateStyle or timeStyle must be non-null");
    } else if (chronology != IsoChronology.INSTANCE) {
      throw new UnsupportedInImageError("images know the ISO calendar only, not " + chronology);
    }
    int ofTime = time == null ? -1 : time.ordinal();
    return EnglishDates.pattern(ofTime, date == null ? -1 : date.ordinal(), locale);
  }
}
