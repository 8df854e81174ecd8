package library;

import java.io.*;
import java.text.*;
import java.time.*;
import java.time.chrono.IsoChronology;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** Calendars, time zones and dates as text, in English. */
public class Dates {
  interface Body { void run() throws Throwable; }
  static void go(String name, Body body) {
    System.out.println("== " + name);
    try { body.run(); } catch (Throwable t) { System.out.println("threw " + t); }
  }
  public static void main(String[] arguments) {
    TimeZone before = TimeZone.getDefault();
    go("milliseconds", () -> { for (long ms : new long[] {0, 1709211909123L, -1, -62135596800000L, 951782400000L, 951868800000L, 978220800000L, 253402300799999L, -2208988800001L, -12219292800000L, -12219292800001L, -12212553600000L, -30000000000000L, -62167219200000L, -99999999999999L}) System.out.println(String.format("%tc|%<tF %<tT.%<tL %<tN %<tj %<tA %<ta %<tB %<tb %<th %<tp %<tI %<tl %<tk %<te %<ty %<tC %<tD %<tR %<tr %<tz %<tZ %<ts %<tQ|%<TB %<-12tY|%<12tH|", ms)); });
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    go("tF tT", () -> { Calendar c = new GregorianCalendar(2024, Calendar.FEBRUARY, 29, 13, 5, 9); System.out.println(String.format("%tF %<tT %<tY-%<tm-%<td %<tH:%<tM:%<tS %<tL %<tp %<tA %<tB %<ta %<tb %<tj %<tI %<tl %<tk %<te %<ty %<tC %<tD %<tR %<tr %<tc %<tZ %<tz %<ts", c)); });
    go("t Date", () -> System.out.println(String.format("%tF %<tT", new Date(0))));
    go("t long", () -> System.out.println(String.format("%tF %<tT %<tQ", 86400000L)));
    go("t LocalDateTime", () -> System.out.println(String.format("%tF %<tT %<TB %<tN", LocalDateTime.of(2020, 1, 2, 3, 4, 5, 678))));
    go("t bad", () -> System.out.println(String.format("%tF", "x")));
    go("t bad2", () -> System.out.println(String.format("%tH", LocalDate.of(2020, 1, 1))));
    go("properties", () -> { Properties p = new Properties(); p.load(new StringReader("a=1\n# c\nb : two\\\n  more\nu=\\u00e9\n")); System.out.println(new TreeMap<>(p)); StringWriter w = new StringWriter(); p.store(w, null); System.out.println(w.toString().lines().skip(1).sorted().toList()); System.out.println(p.getProperty("zz", "d") + p.stringPropertyNames().size()); p.list(System.out); });
    go("properties stream", () -> { Properties p = new Properties(); p.load(new ByteArrayInputStream("k=v".getBytes())); ByteArrayOutputStream o = new ByteArrayOutputStream(); p.store(o, "hi"); System.out.println(o.toString().lines().filter(l -> !l.matches("#.*\\d{4}")).toList()); });
    go("properties store date", () -> { Properties p = new Properties(); StringWriter w = new StringWriter(); p.store(w, "c\u00e9"); System.out.println(w.toString().replaceAll("#\\w{3} \\w{3} \\d\\d \\d\\d:\\d\\d:\\d\\d UTC \\d{4}", "DATE")); });
    go("bundle list", () -> { ResourceBundle b = new ListResourceBundle() { protected Object[][] getContents() { return new Object[][] {{"a", "b"}}; } }; System.out.println(b.getString("a")); });
    go("tz named", () -> { TimeZone z = TimeZone.getTimeZone("America/New_York"); System.out.println(z.getID() + z.getRawOffset() + z.useDaylightTime() + z.getOffset(1720000000000L) + z.inDaylightTime(new Date(1720000000000L))); });
    go("tz gmt", () -> { TimeZone z = TimeZone.getTimeZone("GMT+2"); System.out.println(z.getID() + z.getRawOffset()); System.out.println(TimeZone.getTimeZone(ZoneId.of("Asia/Tokyo")).getID()+ TimeZone.getTimeZone("nonsense").getID()); });
    go("calendar", () -> { Calendar c = Calendar.getInstance(); c.setTimeInMillis(0); System.out.println(c.get(Calendar.YEAR) + " " + c.get(Calendar.DAY_OF_WEEK) + " " + c.getFirstDayOfWeek() + c.getMinimalDaysInFirstWeek()); c.add(Calendar.MONTH, 14); System.out.println(c.getTime()); c.roll(Calendar.DATE, 40); System.out.println(c.getTime().getTime() + " " + c.getActualMaximum(Calendar.DAY_OF_MONTH)); });
    go("date", () -> { System.out.println(new Date(0) + " " + new Date(1000).compareTo(new Date(0)) + new Date(0).toInstant()); });
    go("sdf", () -> { SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSS zzz EEE MMM", Locale.US); f.setTimeZone(TimeZone.getTimeZone("UTC")); System.out.println(f.format(new Date(0))); System.out.println(new SimpleDateFormat("yyyy-MM-dd").parse("2020-02-03")); });
    go("sdf bad", () -> new SimpleDateFormat("yyyy-MM-dd").parse("nope"));
    go("df", () -> System.out.println(DateFormat.getDateInstance(DateFormat.SHORT, Locale.US).format(new Date(0)) + DateFormat.getDateTimeInstance().format(new Date(0))));
    go("message", () -> System.out.println(MessageFormat.format("{0} is {1,number} {2}", "x", 1234.5, true) + new ChoiceFormat("0#none|1#one|2#many").format(1)));
    go("time format", () -> { System.out.println(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu h:mm a", Locale.US).format(LocalDateTime.of(2024, 2, 29, 15, 4)) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.of(2024, 2, 29, 15, 4, 0, 0, ZoneOffset.UTC)) + " " + DateTimeFormatter.ISO_WEEK_DATE.format(LocalDate.of(2024, 12, 30))); });
    go("time localized", () -> System.out.println(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US).format(LocalDate.of(2024, 2, 29)) + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.US).format(LocalDateTime.of(2024, 2, 29, 1, 2))));
    go("time weeks", () -> System.out.println(WeekFields.of(Locale.US).getFirstDayOfWeek() + " " + WeekFields.ISO.weekOfYear().getFrom(LocalDate.of(2024, 5, 5))));
    go("time parse", () -> LocalDate.parse("2024-13-01"));
    go("time parse2", () -> System.out.println(LocalDate.parse("03 Feb 2021", DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH)) + " " + ZonedDateTime.parse("2024-05-05T10:00:00+02:00[Europe/Paris]") + Duration.parse("PT1H2M").toMillis() + Period.between(LocalDate.of(2020, 1, 31), LocalDate.of(2021, 3, 1))));
    go("tokenizer", () -> { StringTokenizer t = new StringTokenizer("a b,c", " ,"); System.out.println(t.countTokens()); StreamTokenizer s = new StreamTokenizer(new StringReader("a 1 'x'")); System.out.println(s.nextToken() + s.sval); });
    go("names", () -> {
      for (Locale l : new Locale[] {Locale.ENGLISH, Locale.US, Locale.UK, Locale.ROOT}) {
        DateFormatSymbols s = DateFormatSymbols.getInstance(l);
        System.out.println(l + Arrays.toString(s.getEras()) + Arrays.toString(s.getMonths()) + Arrays.toString(s.getShortMonths()) + Arrays.toString(s.getWeekdays()) + Arrays.toString(s.getShortWeekdays()) + Arrays.toString(s.getAmPmStrings()) + s.getLocalPatternChars());
        for (TextStyle t : TextStyle.values()) {
          StringBuilder b = new StringBuilder(t + ": ");
          for (Month m : Month.values()) b.append(m.getDisplayName(t, l)).append(' ');
          for (DayOfWeek m : DayOfWeek.values()) b.append(m.getDisplayName(t, l)).append(' ');
          if (l != Locale.ROOT) for (var e : java.time.chrono.IsoEra.values()) b.append(e.getDisplayName(t, l)).append(' ');
          for (int i = 0; i < 2; i++) b.append(new DateTimeFormatterBuilder().appendText(ChronoField.AMPM_OF_DAY, t).toFormatter(l).format(LocalTime.of(i * 12, 0))).append(' ');
          for (int i = 1; i < 12; i += 3) b.append(new DateTimeFormatterBuilder().appendText(IsoFields.QUARTER_OF_YEAR, t).toFormatter(l).format(LocalDate.of(2020, i, 1))).append(' ');
          System.out.println(b);
        }
        FormatStyle[] styles = FormatStyle.values();
        for (FormatStyle d : styles) {
          System.out.print(DateTimeFormatterBuilder.getLocalizedDateTimePattern(d, null, IsoChronology.INSTANCE, l) + " | " + DateTimeFormatterBuilder.getLocalizedDateTimePattern(null, d, IsoChronology.INSTANCE, l));
          for (FormatStyle t : styles) System.out.print(" | " + DateTimeFormatterBuilder.getLocalizedDateTimePattern(d, t, IsoChronology.INSTANCE, l));
          System.out.println();
        }
        for (int d = 0; d < 4; d++) System.out.println(((SimpleDateFormat) DateFormat.getDateInstance(d, l)).toPattern() + " | " + ((SimpleDateFormat) DateFormat.getDateTimeInstance(d, 3 - d, l)).toPattern());
        Calendar c = Calendar.getInstance(TimeZone.getTimeZone("UTC"), l);
        c.setTimeInMillis(0);
        for (int f : new int[] {Calendar.ERA, Calendar.MONTH, Calendar.DAY_OF_WEEK, Calendar.AM_PM}) for (int st : new int[] {Calendar.SHORT, Calendar.LONG, Calendar.NARROW_FORMAT, Calendar.SHORT_STANDALONE, Calendar.LONG_STANDALONE, Calendar.NARROW_STANDALONE}) System.out.print(c.getDisplayName(f, st, l) + ",");
        System.out.println(c.getFirstDayOfWeek() + " " + c.getMinimalDaysInFirstWeek());
      }
    });
    go("weeks", () -> { for (String cc : Locale.getISOCountries()) { Calendar c = Calendar.getInstance(new Locale("en", cc)); System.out.print(cc + c.getFirstDayOfWeek() + c.getMinimalDaysInFirstWeek() + " "); } System.out.println(); });
    go("pattern", () -> System.out.println(new SimpleDateFormat().toPattern() + new SimpleDateFormat("MMM d").format(new Date(0))));
    go("new york", () -> { Calendar c = new GregorianCalendar(TimeZone.getTimeZone("America/New_York"), Locale.US); c.clear(); c.set(2024, Calendar.MARCH, 10, 2, 30); System.out.println(c.getTimeInMillis() + " " + c.get(Calendar.HOUR_OF_DAY) + " " + c.get(Calendar.DST_OFFSET) + c.isWeekDateSupported() + c.getWeeksInWeekYear()); });
    go("default set", () -> { TimeZone.setDefault(TimeZone.getTimeZone("GMT+03:00")); System.out.println(String.format("%tF %<tT %<tz", 0L) + new Date(0) + new SimpleDateFormat("yyyy-MM-dd HH:mm XXX").format(new Date(0))); });
    TimeZone.setDefault(before);
  }
}
