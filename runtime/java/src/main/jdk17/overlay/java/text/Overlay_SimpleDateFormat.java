package java.text;

import java.util.Locale;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Asks no locale providers for the pattern without a name. */
@Overlay(SimpleDateFormat.class)
abstract class Overlay_SimpleDateFormat extends DateFormat {
  @Alias private String pattern;
  @Alias private DateFormatSymbols formatData;
  @Alias private Locale locale;

  @Substitute
  Overlay_SimpleDateFormat() {
    Locale current = Locale.getDefault(Locale.Category.FORMAT);
    pattern = EnglishDates.pattern(SHORT, SHORT, current);
    locale = current;
    initializeCalendar(current);
    formatData = DateFormatSymbols.getInstanceRef(current);
    initialize(current);
  }

  @Alias
  private native void initializeCalendar(Locale locale);

  @Alias
  private native void initialize(Locale locale);
}
