package java.lang;

import java.util.Locale;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Finds the ends of words without break iterators; leaves out what three languages need. */
@Overlay(ConditionalSpecialCasing.class)
final class Overlay_ConditionalSpecialCasing {
  private static final String WHY = "casing of Lithuanian, Turkish and Azeri is left out";

  @Substitute
  private static boolean isFinalCased(String text, int index, Locale locale) {
    return WordEnds.isFinalCased(text, index);
  }

  @Delete(WHY)
  private static boolean isAfterI(String text, int index) {
    return false;
  }

  @Delete(WHY)
  private static boolean isAfterSoftDotted(String text, int index) {
    return false;
  }

  @Delete(WHY)
  private static boolean isMoreAbove(String text, int index) {
    return false;
  }

  @Delete(WHY)
  private static boolean isBeforeDot(String text, int index) {
    return false;
  }
}
