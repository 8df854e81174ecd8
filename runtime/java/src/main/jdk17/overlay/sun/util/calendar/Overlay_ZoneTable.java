package sun.util.calendar;

import java.io.DataInputStream;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Reads the table of zones from the image instead of the JDK's folder. */
@Overlay(name = "sun.util.calendar.ZoneInfoFile$1")
class Overlay_ZoneTable {
  @Substitute
  public Void run() {
    try {
      Overlay_ZoneInfoFile.load(new DataInputStream(ImageFiles.ofJdk("mirage-jdk/lib/tzdb.dat")));
    } catch (Exception failed) {
      throw new Error(failed);
    }
    return null;
  }
}
