package java.time.zone;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The JDK's table of zones, which is in images that ask for a zone by name; no others. */
@Overlay(ZoneRulesProvider.class)
abstract class Overlay_ZoneRulesProvider {
  @Alias private static CopyOnWriteArrayList<ZoneRulesProvider> PROVIDERS;
  @Alias private static ConcurrentMap<String, ZoneRulesProvider> ZONES;

  @Alias
  private static native void registerProvider0(ZoneRulesProvider provider);

  @Substitute("<clinit>")
  private static void initialize() {
    PROVIDERS = new CopyOnWriteArrayList<>();
    ZONES = new ConcurrentHashMap<>(512, 0.75f, 2);
    ZoneRulesProvider table = new TzdbZoneRulesProvider();
    registerProvider0(table);
    PROVIDERS.add(table);
  }
}
