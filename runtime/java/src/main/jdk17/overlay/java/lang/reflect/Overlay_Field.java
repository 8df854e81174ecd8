package java.lang.reflect;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;

/** Tells its place in the class file. */
@Overlay(Field.class)
final class Overlay_Field {
  @Alias private int slot;

  @Add
  int slot() {
    return slot;
  }

  @Delete("annotations of types are left out")
  private byte[] getTypeAnnotationBytes0() {
    return null;
  }
}
