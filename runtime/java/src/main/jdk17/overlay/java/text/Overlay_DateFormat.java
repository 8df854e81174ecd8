package java.text;

import java.util.Locale;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The patterns of English dates. */
@Overlay(DateFormat.class)
abstract class Overlay_DateFormat {
  @Substitute
  private static DateFormat get(int time, int date, int parts, Locale locale) {
    boolean wrongTime = (parts & 1) != 0 && (time < 0 || time > 3);
    boolean wrongDate = (parts & 2) != 0 && (date < 0 || date > 3);
    if (wrongTime || wrongDate) {
      throw new IllegalArgumentException(
          wrongTime ? "Illegal time style " + time : "Illegal date style " + date);
    }
    int ofTime = (parts & 1) != 0 ? time : -1;
    int ofDate = (parts & 2) != 0 ? date : -1;
    return new SimpleDateFormat(EnglishDates.pattern(ofTime, ofDate, locale), locale);
  }
}
