package mirc.syntax.parse;

/** Translates the lexer's offsets, which count code points, to those of spans. */
final class Offsets {
  private final String text;
  private final boolean same;
  private int codePoints;
  private int units;

  Offsets(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  /** The offset in UTF-16 code units; quick when asked in rising order. */
  int utf16(int offset) {
    if (same) {
      return offset;
    }
    if (offset < codePoints) {
      codePoints = 0;
      units = 0;
    }
    units = text.offsetByCodePoints(units, offset - codePoints);
    codePoints = offset;
    return units;
  }
}
