package java.lang;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The module {@code java.base}, and the packages of the JDK that the program has asked for. */
final class BasePackages {
  static final Module MODULE = (Module) (Object) new Overlay_Module("java.base");

  private static final ConcurrentMap<String, Package> PACKAGES = new ConcurrentHashMap<>();

  private BasePackages() {}

  static Package of(String name, Module module) {
    Package known = PACKAGES.get(name);
    if (known != null) {
      return known;
    }
    Package made = new Package(name, module);
    Package before = PACKAGES.putIfAbsent(name, made);
    return before == null ? made : before;
  }
}
