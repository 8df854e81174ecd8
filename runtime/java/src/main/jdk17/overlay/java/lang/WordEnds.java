package java.lang;

/**
 * Tells the last letter of a word, which makes a Greek capital sigma a final one. Words are runs of
 * letters, digits and marks, joined by single dashes, full stops and quotation marks.
 */
final class WordEnds {
  private WordEnds() {}

  /** Whether a letter has a cased letter before it in its word and none after it. */
  static boolean isFinalCased(String text, int index) {
    boolean before = false;
    for (int i = index; i > 0 && !isBoundary(text, i) && !before; ) {
      int character = text.codePointBefore(i);
      before = isCased(character);
      i -= Character.charCount(character);
    }
    if (!before) {
      return false;
    }
    int i = index + Character.charCount(text.codePointAt(index));
    while (i < text.length() && !isBoundary(text, i)) {
      int character = text.codePointAt(i);
      if (isCased(character)) {
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  /** Whether a word ends or begins between the characters before and at an index. */
  private static boolean isBoundary(String text, int index) {
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (isIgnored(after)) {
      return false;
    }
    if (isIgnored(before)) {
      int start = index - Character.charCount(before);
      return start == 0 || isBoundaryAt(text, start, index);
    }
    return isBoundaryAt(text, index, index);
  }

  /** The same where marks stand between {@code end} and {@code start}. */
  private static boolean isBoundaryAt(String text, int end, int start) {
    int before = text.codePointBefore(end);
    int after = text.codePointAt(start);
    if (isWord(before) && isWord(after)) {
      return false;
    }
    if (isWord(before)) {
      return !(isJoint(after) && isLike(before, following(text, start, after)));
    }
    return !(isWord(after) && isJoint(before) && isLike(after, preceding(text, end, before)));
  }

  /** The character behind a joint, 0 if there is none. */
  private static int following(String text, int index, int joint) {
    int next = index + Character.charCount(joint);
    while (next < text.length() && isIgnored(text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return next < text.length() ? text.codePointAt(next) : 0;
  }

  /** The character before a joint, 0 if there is none. */
  private static int preceding(String text, int index, int joint) {
    int last = index - Character.charCount(joint);
    while (last > 0 && isIgnored(text.codePointBefore(last))) {
      last -= Character.charCount(text.codePointBefore(last));
    }
    return last > 0 ? text.codePointBefore(last) : 0;
  }

  /** Joints stand between two letters or two digits. */
  private static boolean isLike(int one, int other) {
    return Character.isLetter(one) && Character.isLetter(other)
        || Character.isDigit(one) && Character.isDigit(other);
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.CONNECTOR_PUNCTUATION;
  }

  private static boolean isIgnored(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isJoint(int character) {
    return Character.getType(character) == Character.DASH_PUNCTUATION
        || character == '.'
        || character == '\''
        || character == '"'
        || character == 0x2027;
  }

  private static boolean isCased(int character) {
    return Character.isLowerCase(character)
        || Character.isUpperCase(character)
        || Character.isTitleCase(character);
  }
}
