package java.util.logging;

import java.util.Locale;
import java.util.ResourceBundle;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The JDK's own levels have their names in English. */
@Overlay(Level.class)
class Overlay_Level {
  @Alias private static final String defaultBundle = null;
  @Alias private final String name = null;
  @Alias private final String resourceBundleName = null;

  @Substitute
  private String computeLocalizedLevelName(Locale locale) {
    return defaultBundle.equals(resourceBundleName)
        ? name
        : ResourceBundle.getBundle(resourceBundleName, locale).getString(name);
  }
}
