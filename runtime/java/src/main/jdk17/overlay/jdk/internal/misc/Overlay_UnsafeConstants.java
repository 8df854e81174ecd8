package jdk.internal.misc;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** What HotSpot fills in when it starts. */
@Overlay(UnsafeConstants.class)
final class Overlay_UnsafeConstants {
  @Alias static int ADDRESS_SIZE0;
  @Alias static int PAGE_SIZE;
  @Alias static boolean BIG_ENDIAN;
  @Alias static boolean UNALIGNED_ACCESS;
  @Alias static int DATA_CACHE_LINE_FLUSH_SIZE;

  @Substitute("<clinit>")
  private static void initialize() {
    ADDRESS_SIZE0 = 8;
    PAGE_SIZE = 4096;
    BIG_ENDIAN = false;
    UNALIGNED_ACCESS = true;
    DATA_CACHE_LINE_FLUSH_SIZE = 0;
  }
}
