package library;

import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

public class Time {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 28);
        System.out.println(d.plusDays(2) + " " + d.plusYears(1).plusDays(1) + " " + d.isLeapYear() + " " + d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.with(TemporalAdjusters.lastDayOfMonth()) + " " + d.minusMonths(13) + " " + ChronoUnit.DAYS.between(d, LocalDate.of(2025, 1, 1)));
        LocalDateTime t = LocalDateTime.of(2021, 9, 14, 23, 59, 58, 123_000_000);
        System.out.println(t + " " + t.plusSeconds(5) + " " + t.truncatedTo(ChronoUnit.HOURS) + " " + t.toLocalTime().minusHours(30) + " " + t.atOffset(ZoneOffset.ofHours(2)).toInstant() + " " + t.atZone(ZoneOffset.UTC).toEpochSecond());
        System.out.println(Duration.ofMillis(3_723_004).toString() + Duration.between(t, t.plusDays(3)).toHours() + Period.between(LocalDate.of(2000, 1, 31), LocalDate.of(2021, 3, 1)) + Duration.parse("PT1.5S").toMillis() + Period.ofWeeks(2));
        System.out.println(Instant.ofEpochMilli(1_600_000_000_123L) + " " + Instant.EPOCH.minusNanos(1) + " " + Instant.parse("2020-01-01T00:00:00Z").getEpochSecond() + " " + Instant.MAX.isAfter(Instant.MIN));
        DateTimeFormatter f = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss.SSS");
        System.out.println(t.format(f) + " " + LocalDateTime.parse("1999/12/31 00:00:00.001", f) + " " + DateTimeFormatter.ISO_DATE.format(d) + " " + d.format(DateTimeFormatter.BASIC_ISO_DATE));
        for (String bad : new String[] {"2021-13-01", "2021-02-29", "x"}) {
            try {
                System.out.println(LocalDate.parse(bad));
            } catch (DateTimeParseException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            LocalTime.of(25, 0);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Year.of(1900).isLeap() + " " + YearMonth.of(2023, 2).lengthOfMonth() + " " + MonthDay.of(2, 29) + " " + Month.MARCH.plus(11) + " " + DayOfWeek.MONDAY.minus(1) + " " + ZonedDateTime.of(t, ZoneId.of("+01:00")) + " " + OffsetTime.of(LocalTime.NOON, ZoneOffset.MIN));
        Clock fixed = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        System.out.println(LocalDateTime.now(fixed) + " " + fixed.millis() + " " + d.compareTo(d.plusDays(1)) + d.equals(LocalDate.parse("2024-02-28")) + d.hashCode());
    }
}
