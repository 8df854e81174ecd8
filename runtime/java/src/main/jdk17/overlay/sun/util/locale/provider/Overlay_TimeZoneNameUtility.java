package sun.util.locale.provider;

import java.util.Locale;
import java.util.Optional;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The English names of universal time; those of other zones are left out. */
@Overlay(TimeZoneNameUtility.class)
public final class Overlay_TimeZoneNameUtility {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Add
  private static String[] names(String id) {
    switch (id) {
      case "UTC":
      case "Etc/UTC":
      case "UCT":
      case "Etc/UCT":
      case "Zulu":
      case "Etc/Zulu":
      case "Universal":
      case "Etc/Universal":
        return names("Coordinated Universal Time", "UTC");
      case "GMT":
      case "Etc/GMT":
        return names("Greenwich Mean Time", "GMT");
      default:
        if (id.startsWith("GMT") || id.startsWith("UTC") || id.startsWith("+")) {
          return null;
        }
        throw new UnsupportedInImageError(
            "the names of time zones are not in images, and so not that of " + id);
    }
  }

  @Add
  private static String[] names(String name, String sign) {
    return new String[] {null, name, sign, name, sign, name, sign};
  }

  @Substitute
  public static String[] retrieveDisplayNames(String id, Locale locale) {
    String[] names = names(id);
    if (names != null) {
      names[0] = id;
    }
    return names;
  }

  @Substitute
  public static String retrieveGenericDisplayName(String id, int style, Locale locale) {
    String[] names = names(id);
    return names == null ? null : names[6 - style];
  }

  @Substitute
  public static String retrieveDisplayName(String id, boolean daylight, int style, Locale locale) {
    String[] names = names(id);
    return names == null ? null : names[(daylight ? 4 : 2) - style];
  }

  @Delete("the names of time zones are left out")
  public static String[][] getZoneStrings(Locale locale) {
    return null;
  }

  @Substitute
  public static Optional<String> convertLDMLShortID(String id) {
    return Optional.empty();
  }

  @Substitute
  public static Optional<String> canonicalTZID(String id) {
    return Optional.empty();
  }
}
