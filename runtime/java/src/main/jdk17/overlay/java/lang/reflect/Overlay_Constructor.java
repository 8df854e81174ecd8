package java.lang.reflect;

import jdk.internal.reflect.ConstructorCall;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Overlay;

/** Keeps the code that calls it. */
@Overlay(Constructor.class)
final class Overlay_Constructor {
  @Add ConstructorCall call;
}
