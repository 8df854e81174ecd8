package java.text;

import java.util.Calendar;
import java.util.Locale;
import mirage.runtime.vm.UnsupportedInImageError;

/**
 * Names and patterns of dates in English and in the root locale, as in CLDR, without the machinery
 * of locale providers.
 */
public final class EnglishDates {
  private static final String[] MONTHS =
      ("January,February,March,April,May,June,July,August,September,October,November,December")
          .split(",");
  private static final String[] DAYS =
      "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday".split(",");

  private EnglishDates() {}

  /** Returns whether a locale is the root; throws an error if images do not know its dates. */
  public static boolean isRoot(Locale locale) {
    String country = locale.getCountry();
    boolean known = country.isEmpty() || country.equals("US") || country.equals("GB");
    if (known && locale.getLanguage().equals("en") && locale.getVariant().isEmpty()) {
      return false;
    } else if (locale.getLanguage().isEmpty() && country.isEmpty()) {
      return true;
    }
    throw new UnsupportedInImageError(
        "dates of java.util.Locale "
            + locale
            + " are not in images: they know those of en, en_US, en_GB and the root");
  }

  private static boolean isBritish(Locale locale) {
    return locale.getCountry().equals("GB");
  }

  /** The names of a field's values, from 0 on (months, halves, eras) or 1 on (days). */
  public static String[] names(int field, int style, Locale locale) {
    boolean root = isRoot(locale);
    int size = style & ~0x8000;
    switch (field) {
      case Calendar.MONTH:
        return months(size, root, isBritish(locale));
      case Calendar.DAY_OF_WEEK:
        return days(size, root);
      case Calendar.AM_PM:
        boolean narrow = size == Calendar.NARROW_FORMAT && !root;
        String[] american = narrow ? new String[] {"a", "p"} : new String[] {"AM", "PM"};
        return isBritish(locale) ? new String[] {"am", "pm"} : american;
      case Calendar.ERA:
        if (root) {
          return new String[] {"BCE", "CE"};
        }
        return size == Calendar.LONG_FORMAT
            ? new String[] {"Before Christ", "Anno Domini"}
            : size == Calendar.NARROW_FORMAT ? new String[] {"B", "A"} : new String[] {"BC", "AD"};
      default:
        return null;
    }
  }

  private static String[] months(int size, boolean root, boolean british) {
    String[] names = new String[12];
    for (int i = 0; i < names.length; i++) {
      if (size == Calendar.NARROW_FORMAT) {
        names[i] = root ? String.valueOf(i + 1) : MONTHS[i].substring(0, 1);
      } else {
        boolean full = size == Calendar.LONG_FORMAT && !root;
        names[i] = full ? MONTHS[i] : MONTHS[i].substring(0, british && i == 8 ? 4 : 3);
      }
    }
    return names;
  }

  private static String[] days(int size, boolean root) {
    String[] names = new String[8];
    names[0] = "";
    for (int i = 1; i < names.length; i++) {
      int length = size == Calendar.NARROW_FORMAT ? 1 : 3;
      boolean full = size == Calendar.LONG_FORMAT && !root;
      names[i] = full ? DAYS[i - 1] : DAYS[i - 1].substring(0, length);
    }
    return names;
  }

  /** The names of quarters; {@code size} is 4 for long, 3 for short and 1 for narrow ones. */
  public static String[] quarters(int size, boolean standalone, Locale locale) {
    boolean root = isRoot(locale);
    String[] ends = {"1st", "2nd", "3rd", "4th"};
    String[] names = new String[4];
    for (int i = 0; i < names.length; i++) {
      boolean digit = size == 1 || (root && standalone && size == 3);
      names[i] = digit ? String.valueOf(i + 1) : "Q" + (i + 1);
      if (size == 4 && !root) {
        names[i] = ends[i] + " quarter";
      }
    }
    return names;
  }

  /**
   * The pattern of a date, a time or both.
   *
   * @param time 0 for full to 3 for short, negative for none
   * @param date likewise
   */
  public static String pattern(int time, int date, Locale locale) {
    boolean root = isRoot(locale);
    String ofTime = time < 0 ? "" : time(time, root || isBritish(locale));
    String ofDate = date < 0 ? "" : root ? rootDate(date) : date(date, isBritish(locale));
    if (time < 0 || date < 0) {
      return ofDate + ofTime;
    }
    String between = root ? " " : date <= 1 && time <= 1 ? " 'at' " : ", ";
    return ofDate + between + ofTime;
  }

  private static String time(int style, boolean full) {
    String plain = full ? "HH:mm" : "h:mm";
    String end = full ? "" : " a";
    switch (style) {
      case 0:
        return plain + ":ss" + end + " zzzz";
      case 1:
        return plain + ":ss" + end + " z";
      case 2:
        return plain + ":ss" + end;
      default:
        return plain + end;
    }
  }

  private static String date(int style, boolean british) {
    switch (style) {
      case 0:
        return british ? "EEEE, d MMMM y" : "EEEE, MMMM d, y";
      case 1:
        return british ? "d MMMM y" : "MMMM d, y";
      case 2:
        return british ? "d MMM y" : "MMM d, y";
      default:
        return british ? "dd/MM/y" : "M/d/yy";
    }
  }

  private static String rootDate(int style) {
    switch (style) {
      case 0:
        return "y MMMM d, EEEE";
      case 1:
        return "y MMMM d";
      case 2:
        return "y MMM d";
      default:
        return "y-MM-dd";
    }
  }
}
