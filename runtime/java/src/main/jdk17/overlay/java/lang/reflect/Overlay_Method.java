package java.lang.reflect;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Tells its place in the class file. */
@Overlay(Method.class)
final class Overlay_Method {
  @Alias private int slot;

  @Add
  int slot() {
    return slot;
  }
}
