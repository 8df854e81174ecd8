package java.util;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Opens the flags of a format. */
@Overlay(name = "java.util.Formatter$Flags")
final class Overlay_Flags {
  @Alias static Overlay_Flags ZERO_PAD;
  @Alias static Overlay_Flags GROUP;

  @Alias
  native boolean contains(Overlay_Flags flags);
}
