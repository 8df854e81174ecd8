package java.lang.invoke;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Reads no system properties, which are switches of the JDK's forms. */
@Overlay(MethodHandleStatics.class)
class Overlay_MethodHandleStatics {
  @Alias static Unsafe UNSAFE;
  @Alias static int MAX_ARITY;

  @Substitute("<clinit>")
  private static void initialize() {
    UNSAFE = Unsafe.getUnsafe();
    MAX_ARITY = 255;
  }
}
