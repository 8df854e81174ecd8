package mirage.runtime.boot;

/**
 * Reads decimal numbers as a {@code .mirage} file has them: ASCII digits, a minus before them, and
 * {@code _} between two digits.
 */
final class Numbers {
  private Numbers() {}

  /** The number, whose absolute value has at most 19 digits. */
  static long parse(String text) throws BadValueException {
    boolean negative = text.startsWith("-");
    long value = 0;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      if (isSeparator(text, i)) {
        continue;
      }
      int digit = text.charAt(i) - '0';
      // Counted downwards: the least number has no positive counterpart.
      if (digit < 0 || digit > 9) {
        throw notANumber(text);
      }
      if (value < (Long.MIN_VALUE + digit) / 10) {
        throw new BadValueException("`" + text + "` does not fit into 64 bits");
      }
      value = value * 10 - digit;
    }
    if (text.isEmpty() || (negative && text.length() == 1)) {
      throw notANumber(text);
    }
    if (!negative && value == Long.MIN_VALUE) {
      throw new BadValueException("`" + text + "` does not fit into 64 bits");
    }
    return negative ? value : -value;
  }

  private static boolean isSeparator(String text, int at) {
    return text.charAt(at) == '_'
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static BadValueException notANumber(String text) {
    return new BadValueException("`" + text + "` is not a whole number");
  }
}
