package jdk.internal.access;

import java.lang.reflect.ReflectSecrets;
import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Initialises the class that sets a secret without the machinery of method handles. */
@Overlay(SharedSecrets.class)
class Overlay_SharedSecrets {
  @Alias private static JavaLangReflectAccess javaLangReflectAccess;

  @Substitute("<clinit>")
  private static void initialize() {}

  @PerCall
  @Substitute
  private static void ensureClassInitialized(Class<?> type) {
    Unsafe.getUnsafe().ensureClassInitialized(type);
  }

  /**
   * HotSpot initialises AccessibleObject when it starts, which sets this. Doing so here would be a
   * circle: ReflectionFactory, which it takes an object of, asks for this in its constructor.
   */
  @Substitute
  public static JavaLangReflectAccess getJavaLangReflectAccess() {
    if (javaLangReflectAccess == null) {
      javaLangReflectAccess = ReflectSecrets.access();
    }
    return javaLangReflectAccess;
  }
}
