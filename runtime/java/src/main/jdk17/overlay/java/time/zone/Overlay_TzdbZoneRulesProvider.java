package java.time.zone;

import java.io.DataInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Reads the table from the image instead of the JDK's folder. */
@Overlay(TzdbZoneRulesProvider.class)
abstract class Overlay_TzdbZoneRulesProvider extends ZoneRulesProvider {
  @Alias private Map<String, Object> regionToRules;

  @Alias
  private native void load(DataInputStream data) throws Exception;

  @Substitute
  public Overlay_TzdbZoneRulesProvider() {
    regionToRules = new ConcurrentHashMap<>();
    try {
      load(new DataInputStream(ImageFiles.ofJdk("mirage-jdk/lib/tzdb.dat")));
    } catch (Exception failed) {
      throw new ZoneRulesException("Unable to load TZDB time-zone rules", failed);
    }
  }
}
