package java.text;

import java.util.Locale;
import mirage.runtime.vm.UnsupportedInImageError;

/** Numbers in English, which is the only language whose conventions images have. */
public final class EnglishNumbers {
  private EnglishNumbers() {}

  /** Throws an error if a locale writes numbers in another way than images know. */
  public static void check(Locale locale) {
    switch (locale.getCountry()) {
      case "":
      case "US":
      case "GB":
      case "CA":
      case "AU":
      case "NZ":
      case "IE":
        String language = locale.getLanguage();
        if (language.isEmpty() || language.equals("en")) {
          return;
        }
        break;
      default:
        break;
    }
    throw new UnsupportedInImageError(
        "java.util.Locale " + locale + " is not in images: they know English numbers only");
  }
}
