package java.lang;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The same messages without String.format. */
@Overlay(Character.class)
final class Overlay_Character {
  @Alias
  static native void toSurrogates(int codePoint, char[] characters, int index);

  @Substitute
  public static char[] toChars(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      return new char[] {(char) codePoint};
    }
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalArgumentException(InvalidCodePoint.message(codePoint));
    }
    char[] pair = new char[2];
    toSurrogates(codePoint, pair, 0);
    return pair;
  }

  @Substitute
  public static int toChars(int codePoint, char[] characters, int index) {
    if (Character.isBmpCodePoint(codePoint)) {
      characters[index] = (char) codePoint;
      return 1;
    }
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalArgumentException(InvalidCodePoint.message(codePoint));
    }
    toSurrogates(codePoint, characters, index);
    return 2;
  }

  @Delete("the table of the names of characters is left out")
  public static int codePointOf(String name) {
    return 0;
  }

  @Delete("the table of the names of characters is left out")
  public static String getName(int codePoint) {
    return null;
  }
}
