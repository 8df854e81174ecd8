package mirage.net;

/** Small decimal numbers as addresses have them: digits only, and no leading zero. */
final class Decimal {
  private Decimal() {}

  /** The number, or -1 if the text is none, or greater than {@code most}. */
  static int parse(String digits, int most) {
    int length = digits.length();
    if (length == 0 || length > 5 || (length > 1 && digits.charAt(0) == '0')) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value = value * 10 + (digit - '0');
    }
    return value <= most ? value : -1;
  }
}
