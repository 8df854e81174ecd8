package java.lang;

/** The message of a number that is no code point of Unicode. */
final class InvalidCodePoint {
  private InvalidCodePoint() {}

  static String message(int codePoint) {
    char[] digits = new char[8];
    int start = 8;
    int rest = codePoint;
    do {
      start--;
      int digit = rest & 15;
      digits[start] = (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
      rest >>>= 4;
    } while (rest != 0);
    return "Not a valid Unicode code point: 0x" + new String(digits, start, 8 - start);
  }
}
