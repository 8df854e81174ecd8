package java.io;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** Has no filters, no classes and no members to make objects of. */
@Overlay(ObjectInputStream.class)
abstract class Overlay_ObjectInputStream extends InputStream {
  private static final String NONE =
      "java.io.ObjectInputStream is not in images: there is no serialization, and images keep no"
          + " members of classes for it";

  @Substitute
  public Overlay_ObjectInputStream(InputStream in) throws IOException {
    throw new UnsupportedInImageError(NONE);
  }

  @Substitute
  protected Overlay_ObjectInputStream() throws IOException {
    throw new UnsupportedInImageError(NONE);
  }
}
