package java.util;

import java.io.IOException;
import java.text.DecimalFormatSymbols;
import java.time.temporal.TemporalAccessor;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Groups digits by three, as English does; brings in no calendars by itself. */
@Overlay(name = "java.util.Formatter$FormatSpecifier")
class Overlay_FormatSpecifier {
  @Alias
  private native char getZero(Locale locale);

  @Substitute
  private StringBuilder localizedMagnitude(
      StringBuilder given,
      CharSequence value,
      int offset,
      Overlay_Flags flags,
      int width,
      Locale locale) {
    StringBuilder to = given == null ? new StringBuilder() : given;
    int begin = to.length();
    int shift = getZero(locale) - '0';
    int end = value.length();
    int dot = offset;
    while (dot < end && value.charAt(dot) != '.') {
      dot++;
    }
    boolean isPlain = locale == null || locale.equals(Locale.US);
    char point = '.';
    if (dot < end && !isPlain) {
      point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }
    boolean grouped = flags.contains(Overlay_Flags.GROUP);
    char separator = ',';
    if (grouped && !isPlain) {
      separator = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }
    for (int i = offset; i < end; i++) {
      if (i == dot) {
        to.append(point);
        continue;
      }
      to.append((char) (value.charAt(i) + shift));
      if (grouped && i < dot - 1 && (dot - i) % 3 == 1) {
        to.append(separator);
      }
    }
    if (width > to.length() && flags.contains(Overlay_Flags.ZERO_PAD)) {
      to.insert(begin, String.valueOf((char) ('0' + shift)).repeat(width - to.length()));
    }
    return to;
  }

  @Alias private char c;

  @Alias
  private native void print(String text, Locale locale) throws IOException;

  @Alias
  private native void print(Calendar time, char conversion, Locale locale) throws IOException;

  @Alias
  private native void print(TemporalAccessor time, char conversion, Locale locale)
      throws IOException;

  @Alias
  private native void failConversion(char conversion, Object argument);

  /**
   * As the JDK's, but for milliseconds, which need no calendar in universal time: a program without
   * calendars is not to have them for the sake of other conversions.
   */
  @Substitute
  private void printDateTime(Object argument, Locale locale) throws IOException {
    if (argument == null) {
      print("null", locale);
    } else if (argument instanceof Long milliseconds && !DefaultZone.isChanged()) {
      print(UniversalTime.text(milliseconds, c, locale), locale);
    } else if (argument instanceof TemporalAccessor time) {
      print(time, c, locale);
    } else {
      Calendar calendar = calendar(argument, locale);
      if (calendar == null) {
        failConversion(c, argument);
      } else {
        print(calendar, c, locale);
      }
    }
  }

  @Add
  private static Calendar calendar(Object argument, Locale locale) {
    if (argument instanceof Calendar calendar) {
      Calendar copy = (Calendar) calendar.clone();
      copy.setLenient(true);
      return copy;
    }
    boolean isDate = argument instanceof Date;
    if (!isDate && !(argument instanceof Long && DefaultZone.isChanged())) {
      return null;
    }
    Calendar made = Calendar.getInstance(locale == null ? Locale.US : locale);
    made.setTimeInMillis(isDate ? ((Date) argument).getTime() : (Long) argument);
    return made;
  }
}
