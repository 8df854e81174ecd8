package java.text;

import java.util.Calendar;
import java.util.Locale;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The names of English dates. */
@Overlay(DateFormatSymbols.class)
class Overlay_DateFormatSymbols {
  @Alias String[] eras;
  @Alias String[] months;
  @Alias String[] shortMonths;
  @Alias String[] weekdays;
  @Alias String[] shortWeekdays;
  @Alias String[] ampms;
  @Alias String localPatternChars;
  @Alias Locale locale;

  @Substitute
  private void initializeData(Locale locale) {
    this.locale = locale;
    eras = EnglishDates.names(Calendar.ERA, Calendar.SHORT, locale);
    months = months(Calendar.LONG, locale);
    shortMonths = months(Calendar.SHORT, locale);
    weekdays = EnglishDates.names(Calendar.DAY_OF_WEEK, Calendar.LONG, locale);
    shortWeekdays = EnglishDates.names(Calendar.DAY_OF_WEEK, Calendar.SHORT, locale);
    ampms = EnglishDates.names(Calendar.AM_PM, Calendar.SHORT, locale);
    localPatternChars = "GyMdkHmsSEDFwWahKzZ";
  }

  /** There is a thirteenth month for other calendars. */
  @mirage.runtime.overlay.Add
  private static String[] months(int style, Locale locale) {
    String[] all = java.util.Arrays.copyOf(EnglishDates.names(Calendar.MONTH, style, locale), 13);
    all[12] = "";
    return all;
  }

  @Substitute
  private static DateFormatSymbols getProviderInstance(Locale locale) {
    return new DateFormatSymbols(locale);
  }
}
