package java.time.zone;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** Leaves out the table of the world's zones; offsets and UTC need none. */
@Overlay(ZoneRulesProvider.class)
abstract class Overlay_ZoneRulesProvider {
  @Alias private static CopyOnWriteArrayList<ZoneRulesProvider> PROVIDERS;
  @Alias private static ConcurrentMap<String, ZoneRulesProvider> ZONES;

  @Substitute("<clinit>")
  private static void initialize() {
    PROVIDERS = new CopyOnWriteArrayList<>();
    ZONES = new ConcurrentHashMap<>();
  }

  @Substitute
  private static ZoneRulesProvider getProvider(String zone) {
    ZoneRulesProvider provider = ZONES.get(zone);
    if (provider == null) {
      throw new UnsupportedInImageError(
          "java.time.ZoneId " + zone + " is not in images: the table of zones is left out");
    }
    return provider;
  }

  @Delete("the table of zones is left out")
  public static Set<String> getAvailableZoneIds() {
    return null;
  }
}
