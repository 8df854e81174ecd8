package java.lang;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;

/** Opens the encoder of UTF-8 to other packages, without the table of charsets. */
@Overlay(String.class)
public final class Overlay_String {
  @Alias
  private static native byte[] encodeUTF8(byte coder, byte[] value, boolean replace);

  @Alias
  native byte coder();

  @Alias
  native byte[] value();

  /** Returns it in UTF-8; a surrogate without its other half becomes a question mark. */
  @Add
  public byte[] toUtf8() {
    return encodeUTF8(coder(), value(), true);
  }
}
