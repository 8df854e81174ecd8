package jdk.internal.misc;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** There is no archive of class data; the salt of immutable sets comes from the clock. */
@Overlay(CDS.class)
class Overlay_CDS {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  public static boolean isDumpingClassList() {
    return false;
  }

  @Substitute
  public static boolean isDumpingArchive() {
    return false;
  }

  @Substitute
  public static boolean isSharingEnabled() {
    return false;
  }

  @Substitute
  public static void initializeFromArchive(Class<?> type) {}

  @Substitute
  public static long getRandomSeedForDumping() {
    return 0;
  }
}
