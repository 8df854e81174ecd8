package jdk.internal.misc;

import java.util.Map;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.Machine;

/** The machine is booted when Java code runs; no property is set from outside. */
@Overlay(VM.class)
class Overlay_VM {
  @Substitute
  private static void initialize() {}

  @Substitute
  public static int initLevel() {
    return 4;
  }

  @Substitute
  public static boolean isModuleSystemInited() {
    return true;
  }

  @Substitute
  public static boolean isBooted() {
    return true;
  }

  @Substitute
  public static String getSavedProperty(String key) {
    return null;
  }

  @Substitute
  public static Map<String, String> getSavedProperties() {
    return Map.of();
  }

  /** The wall clock, in nanoseconds after a second that is near it; -1 if that is far away. */
  @Substitute
  public static long getNanoTimeAdjustment(long second) {
    long now = Machine.wallClock();
    long seconds = Math.floorDiv(now, 1_000_000_000L) - second;
    if (seconds > 0x100000000L || seconds < -0x100000000L) {
      return -1;
    }
    return seconds * 1_000_000_000L + Math.floorMod(now, 1_000_000_000L);
  }
}
