package jdk.internal.misc;

import java.util.Map;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

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
}
