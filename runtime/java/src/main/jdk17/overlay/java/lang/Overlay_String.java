package java.lang;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Objects;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import sun.nio.cs.ISO_8859_1;
import sun.nio.cs.US_ASCII;
import sun.nio.cs.UTF_8;

/**
 * Coding that asks for the charset's class where the JDK asks for its identity: the analysis knows
 * the class, so that coders and buffers are left out of an image that only ever uses UTF-8. And
 * messages without String.format.
 */
@Overlay(String.class)
public final class Overlay_String {
  private static final byte LATIN1 = 0;
  private static final byte UTF16 = 1;

  @Alias private final byte[] value;
  @Alias private final byte coder;

  @Alias
  private static native byte[] encodeUTF8(byte coder, byte[] value, boolean replace);

  @Alias
  private static native byte[] encode8859_1(byte coder, byte[] value);

  @Alias
  private static native byte[] encodeASCII(byte coder, byte[] value);

  @Alias
  private static native byte[] encodeWithEncoder(
      Charset charset, byte coder, byte[] value, boolean replace);

  @Alias
  private static native int decodeUTF8_UTF16(
      byte[] from, int index, int end, byte[] to, int position, boolean replace);

  @Alias
  private static native int scale(int length, float factor);

  @Alias
  private static native int decodeWithDecoder(
      CharsetDecoder decoder, char[] to, byte[] bytes, int offset, int length)
      throws CharacterCodingException;

  /** Strings are always compact. */
  @Substitute
  byte coder() {
    return coder;
  }

  @Substitute
  boolean isLatin1() {
    return coder == LATIN1;
  }

  @Substitute
  public Overlay_String(byte[] bytes, int offset, int length, Charset charset) {
    Objects.requireNonNull(charset);
    String.checkBoundsOffCount(offset, length, bytes.length);
    byte[] result;
    boolean isWide = false;
    if (charset instanceof ISO_8859_1
        || (!StringCoding.hasNegatives(bytes, offset, length) && isAsciiBased(charset))) {
      result = Arrays.copyOfRange(bytes, offset, offset + length);
    } else {
      byte[] wide = decodeWide(charset, bytes, offset, length);
      result = StringUTF16.compress(wide, 0, wide.length >> 1);
      if (result == null) {
        result = wide;
        isWide = true;
      }
    }
    value = result;
    coder = isWide ? UTF16 : LATIN1;
  }

  @Add
  private static boolean isAsciiBased(Charset charset) {
    return charset instanceof UTF_8 || charset instanceof US_ASCII;
  }

  @Add
  private static byte[] decodeWide(Charset charset, byte[] bytes, int offset, int length) {
    if (charset instanceof UTF_8) {
      byte[] wide = StringUTF16.newBytesFor(length);
      int end = decodeUTF8_UTF16(bytes, offset, offset + length, wide, 0, true);
      return end == length ? wide : Arrays.copyOf(wide, end << 1);
    }
    if (charset instanceof US_ASCII) {
      byte[] wide = StringUTF16.newBytesFor(length);
      for (int i = 0; i < length; i++) {
        byte character = bytes[offset + i];
        StringUTF16.putChar(wide, i, character < 0 ? 0xfffd : character);
      }
      return wide;
    }
    return decodeOther(charset, bytes, offset, length);
  }

  @Add
  private static byte[] decodeOther(Charset charset, byte[] bytes, int offset, int length) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    char[] characters = new char[scale(length, decoder.maxCharsPerByte())];
    try {
      int end = decodeWithDecoder(decoder, characters, bytes, offset, length);
      return StringUTF16.toBytes(characters, 0, end);
    } catch (CharacterCodingException impossible) {
      throw new Error(impossible); // everything is replaced
    }
  }

  @Substitute
  private static byte[] encode(Charset charset, byte coder, byte[] value) {
    if (charset instanceof UTF_8) {
      return encodeUTF8(coder, value, true);
    }
    if (charset instanceof ISO_8859_1) {
      return encode8859_1(coder, value);
    }
    if (charset instanceof US_ASCII) {
      return encodeASCII(coder, value);
    }
    return encodeWithEncoder(charset, coder, value, true);
  }

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
    return encodeUTF8(coder, value, true);
  }
}
