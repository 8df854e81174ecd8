package java.util;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** There is no file of currencies whose faults could be logged. */
@Overlay(name = "java.util.Currency$CurrencyProperty")
class Overlay_CurrencyProperty {
  @Substitute
  private static void info(String message, Throwable thrown) {}
}
