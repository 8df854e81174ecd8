package java.lang.reflect;

import jdk.internal.reflect.MethodCall;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Tells its place in the class file, and keeps the code that calls it. */
@Overlay(Method.class)
final class Overlay_Method {
  @Alias private int slot;
  @Add MethodCall call;

  @Add
  int slot() {
    return slot;
  }
}
