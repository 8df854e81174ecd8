package sun.util.calendar;

import java.io.DataInputStream;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

@Overlay(ZoneInfoFile.class)
final class Overlay_ZoneInfoFile {
  @Alias
  static native void load(DataInputStream data) throws Exception;
}
