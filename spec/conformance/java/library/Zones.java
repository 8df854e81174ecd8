package library;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.time.*;
import java.time.zone.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.zip.*;

/** Zones by name. */
public class Zones {
  static void t(String n, Callable<?> c) {
    try {
      System.out.println(n + ": " + c.call());
    } catch (Throwable e) {
      System.out.println(n + " threw " + e);
    }
  }

  public static void main(String[] args) {
    t("zones", () -> ZonedDateTime.of(2024, 3, 31, 1, 59, 0, 0, ZoneId.of("Europe/Paris")).plusMinutes(2) + " " + ZoneId.getAvailableZoneIds().contains("America/New_York") + ZonedDateTime.of(2024, 7, 1, 12, 0, 0, 0, ZoneId.of("America/New_York")).withZoneSameInstant(ZoneId.of("Asia/Tokyo")) + ZoneId.of("Australia/Sydney").getRules().isDaylightSavings(Instant.ofEpochSecond(1704067200)) + Instant.parse("2024-01-01T00:00:00Z").atZone(ZoneId.of("Asia/Kolkata")));
    t("noZone", () -> ZoneId.of("Nowhere/City"));
  }
}
