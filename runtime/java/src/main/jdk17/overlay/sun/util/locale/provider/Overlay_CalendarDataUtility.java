package sun.util.locale.provider;

import java.text.EnglishDates;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** Weeks by region, as in CLDR, and the names of the Gregorian calendar in English. */
@Overlay(CalendarDataUtility.class)
public class Overlay_CalendarDataUtility {
  private static final String FROM_SUNDAY =
      "AG AS AU BD BR BS BT BW BZ CA CN CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO"
          + " MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
  private static final String FROM_SATURDAY = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
  private static final String FOUR_DAYS =
      "AD AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU"
          + " MC MQ NL NO PL PT RE RU SE SJ SK SM VA";

  @Substitute("<clinit>")
  private static void initialize() {}

  @Add
  private static String region(Locale locale) {
    String key = locale.getUnicodeLocaleType("rg");
    boolean overrides = key != null && key.length() == 6 && key.endsWith("zzzz");
    return overrides ? key.substring(0, 2).toUpperCase(Locale.ROOT) : locale.getCountry();
  }

  @Substitute
  public static int retrieveFirstDayOfWeek(Locale locale) {
    String key = locale.getUnicodeLocaleType("fw");
    if (key != null) {
      int day = "sunmontuewedthufrisat".indexOf(key.toLowerCase(Locale.ROOT));
      if (day >= 0 && day % 3 == 0) {
        return day / 3 + 1;
      }
    }
    String region = region(locale);
    if (region.isEmpty() || FROM_SUNDAY.contains(region)) {
      return Calendar.SUNDAY;
    } else if (FROM_SATURDAY.contains(region)) {
      return Calendar.SATURDAY;
    }
    return region.equals("MV") ? Calendar.FRIDAY : Calendar.MONDAY;
  }

  @Substitute
  public static int retrieveMinimalDaysInFirstWeek(Locale locale) {
    String region = region(locale);
    return !region.isEmpty() && FOUR_DAYS.contains(region) ? 4 : 1;
  }

  @Add
  private static String name(String id, int field, int value, int style, Locale locale) {
    check(id);
    String[] names = EnglishDates.names(field, style, locale);
    if (names == null || value < 0 || value >= names.length || names[value].isEmpty()) {
      return null;
    }
    return names[value];
  }

  @Add
  private static void check(String id) {
    if (!id.equals("gregory") && !id.equals("iso8601")) {
      throw new UnsupportedInImageError("images know the Gregorian calendar only, not " + id);
    }
  }

  @Substitute
  public static String retrieveFieldValueName(
      String id, int field, int value, int style, Locale locale) {
    return name(id, field, value, style, locale);
  }

  @Substitute
  public static String retrieveJavaTimeFieldValueName(
      String id, int field, int value, int style, Locale locale) {
    return name(id, field, value, style, locale);
  }

  @Add
  private static Map<String, Integer> all(String id, int field, int style, Locale locale) {
    check(id);
    int[] styles = {style};
    if (style == Calendar.ALL_STYLES) {
      styles =
          new int[] {
            Calendar.SHORT, Calendar.LONG, Calendar.SHORT | 0x8000, Calendar.LONG | 0x8000
          };
    }
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int each : styles) {
      String[] names = EnglishDates.names(field, each, locale);
      for (int i = 0; names != null && i < names.length; i++) {
        if (!names[i].isEmpty()) {
          found.putIfAbsent(names[i], i);
        }
      }
    }
    return found.isEmpty() ? null : found;
  }

  @Substitute
  public static Map<String, Integer> retrieveFieldValueNames(
      String id, int field, int style, Locale locale) {
    return all(id, field, style, locale);
  }

  @Substitute
  public static Map<String, Integer> retrieveJavaTimeFieldValueNames(
      String id, int field, int style, Locale locale) {
    return all(id, field, style, locale);
  }

  @Substitute
  public static Locale findRegionOverride(Locale locale) {
    String region = region(locale);
    return region.equals(locale.getCountry())
        ? locale
        : new Locale.Builder().setLocale(locale).setRegion(region).build();
  }
}
