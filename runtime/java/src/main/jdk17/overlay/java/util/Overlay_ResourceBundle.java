package java.util;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** Tells a bundle that is not in the image from one that is nowhere. */
@Overlay(ResourceBundle.class)
abstract class Overlay_ResourceBundle {
  @Substitute
  private static void throwMissingResourceException(String name, Locale locale, Throwable cause) {
    if (cause instanceof UnsupportedInImageError unsupported) {
      throw unsupported;
    }
    throw new MissingResourceException(
        "Can't find bundle for base name " + name + ", locale " + locale,
        name + "_" + locale,
        "",
        cause instanceof MissingResourceException ? null : cause);
  }
}
