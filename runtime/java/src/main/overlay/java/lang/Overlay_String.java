package java.lang;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Opens the encoder of UTF-8 to other packages, and does without String.format. */
@Overlay(String.class)
public final class Overlay_String {
  private static final byte LATIN1 = 0;

  @Alias
  private static native byte[] encodeUTF8(byte coder, byte[] value, boolean replace);

  @Alias
  native byte coder();

  @Alias
  native byte[] value();

  @Substitute
  static String valueOfCodePoint(int codePoint) {
    if (codePoint >>> 8 == 0) {
      return new String(new byte[] {(byte) codePoint}, LATIN1);
    }
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalArgumentException(InvalidCodePoint.message(codePoint));
    }
    return new String(Character.toChars(codePoint));
  }

  /** Returns it in UTF-8; a surrogate without its other half becomes a question mark. */
  @Add
  public byte[] toUtf8() {
    return encodeUTF8(coder(), value(), true);
  }
}
