package java.util;

import java.text.EnglishDates;

/** What the conversions of {@code %t} make of milliseconds since 1970, in universal time. */
final class UniversalTime {
  private static final long DAY = 86_400_000L;

  /** The 15th of October 1582, with which the Gregorian calendar begins. */
  private static final long CUTOVER = -12_219_292_800_000L;

  private final long milliseconds;
  private final int ofDay;
  private final long days;
  private final int year;
  private final int month;
  private final int day;
  private final int dayOfYear;
  private final Locale locale;

  private UniversalTime(long milliseconds, Locale locale) {
    this.milliseconds = milliseconds;
    this.locale = locale == null ? Locale.US : locale;
    days = Math.floorDiv(milliseconds, DAY);
    ofDay = (int) Math.floorMod(milliseconds, DAY);
    // Years from March on: in cycles of 400, and before October 1582 of 4 (the Julian calendar).
    boolean julian = milliseconds < CUTOVER;
    long shifted = days + (julian ? 719_470 : 719_468);
    int length = julian ? 1461 : 146_097;
    long cycle = Math.floorDiv(shifted, (long) length);
    int inCycle = (int) Math.floorMod(shifted, (long) length);
    int centuries = julian ? 0 : inCycle / 36_524 - inCycle / 146_096;
    int yearOfCycle = (inCycle - inCycle / 1460 + centuries) / 365;
    int passed = yearOfCycle / 4 - (julian ? 0 : yearOfCycle / 100);
    int fromMarch = inCycle - (365 * yearOfCycle + passed);
    int monthFromMarch = (5 * fromMarch + 2) / 153;
    day = fromMarch - (153 * monthFromMarch + 2) / 5 + 1;
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    year = (int) (yearOfCycle + cycle * (julian ? 4 : 400)) + (month <= 2 ? 1 : 0);
    boolean leap = year % 4 == 0 && (julian || year % 100 != 0 || year % 400 == 0);
    int left = year == 1582 && !julian ? 10 : 0;
    dayOfYear = (month <= 2 ? fromMarch - 305 : fromMarch + 60 + (leap ? 1 : 0)) - left;
  }

  static String text(long milliseconds, char conversion, Locale locale) {
    return new UniversalTime(milliseconds, locale).text(conversion);
  }

  private String text(char conversion) {
    int hour = ofDay / 3_600_000;
    int half = hour % 12 == 0 ? 12 : hour % 12;
    switch (conversion) {
      case 'H':
        return pad(hour, 2);
      case 'I':
        return pad(half, 2);
      case 'k':
        return pad(hour, 1);
      case 'l':
        return pad(half, 1);
      case 'M':
        return pad(ofDay / 60_000 % 60, 2);
      case 'S':
        return pad(ofDay / 1000 % 60, 2);
      case 'L':
        return pad(ofDay % 1000, 3);
      case 'N':
        return pad(ofDay % 1000 * 1_000_000L, 9);
      case 'Q':
        return pad(milliseconds, 1);
      case 's':
        return pad(milliseconds / 1000, 1);
      case 'p':
        return name(Calendar.AM_PM, Calendar.SHORT, hour / 12).toLowerCase(locale);
      case 'z':
        return "+0000";
      case 'Z':
        return "UTC";
      default:
        return date(conversion);
    }
  }

  private String date(char conversion) {
    int weekday = (int) Math.floorMod(days + 4, 7L) + 1;
    int shown = year > 0 ? year : 1 - year;
    switch (conversion) {
      case 'a':
        return name(Calendar.DAY_OF_WEEK, Calendar.SHORT, weekday);
      case 'A':
        return name(Calendar.DAY_OF_WEEK, Calendar.LONG, weekday);
      case 'b':
      case 'h':
        return name(Calendar.MONTH, Calendar.SHORT, month - 1);
      case 'B':
        return name(Calendar.MONTH, Calendar.LONG, month - 1);
      case 'C':
        return pad(shown / 100, 2);
      case 'Y':
        return pad(shown, 4);
      case 'y':
        return pad(shown % 100, 2);
      case 'j':
        return pad(dayOfYear, 3);
      case 'm':
        return pad(month, 2);
      case 'd':
        return pad(day, 2);
      case 'e':
        return pad(day, 1);
      case 'R':
        return all("H:M");
      case 'T':
        return all("H:M:S");
      case 'r':
        return all("I:M:S ") + text('p').toUpperCase(locale);
      case 'D':
        return all("m/d/y");
      case 'F':
        return all("Y-m-d");
      default:
        return all("a b d H:M:S Z Y");
    }
  }

  /** Replaces letters by what they stand for. */
  private String all(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char next = pattern.charAt(i);
      text.append(Character.isLetter(next) ? text(next) : String.valueOf(next));
    }
    return text.toString();
  }

  private String name(int field, int style, int value) {
    return EnglishDates.names(field, style, locale)[value];
  }

  private static String pad(long number, int width) {
    String digits = String.valueOf(Math.abs(number));
    String zeros = "0".repeat(Math.max(0, width - digits.length()));
    return (number < 0 ? "-" : "") + zeros + digits;
  }
}
