package java.util;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The switch for JDK 6's sort is a system property that an image never has. */
@Overlay(name = "java.util.Arrays$LegacyMergeSort")
final class Overlay_LegacyMergeSort {
  @Alias private static boolean userRequested;

  @Substitute("<clinit>")
  private static void initialize() {
    userRequested = false;
  }
}
