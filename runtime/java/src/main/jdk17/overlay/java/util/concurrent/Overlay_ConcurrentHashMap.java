package java.util.concurrent;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Reads from the class record what the JDK reads from generic signatures. */
@Overlay(ConcurrentHashMap.class)
class Overlay_ConcurrentHashMap<K, V> {
  @Substitute
  static Class<?> comparableClassFor(Object key) {
    if (!(key instanceof Comparable)) {
      return null;
    }
    Class<?> type = key.getClass();
    return ((Overlay_Class<?>) (Object) type).selfComparable0() ? type : null;
  }
}
