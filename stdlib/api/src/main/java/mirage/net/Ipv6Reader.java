package mirage.net;

/** Reads the text of one IPv6 address (RFC 4291, section 2.2). */
final class Ipv6Reader {
  private static final int GROUPS = 8;

  private final String text;
  private final int[] groups = new int[GROUPS];
  private int count;
  private int gap = -1;

  Ipv6Reader(String text) {
    this.text = text;
  }

  int[] read() {
    int at = 0;
    if (text.startsWith("::")) {
      gap = 0;
      at = 2;
    }
    while (at < text.length()) {
      int colon = text.indexOf(':', at);
      int end = colon < 0 ? text.length() : colon;
      add(text.substring(at, end), colon < 0);
      at = end + 1;
      if (colon >= 0 && at == text.length()) {
        throw new IllegalArgumentException("an IPv6 address does not end with one `:`");
      }
      if (colon >= 0 && text.charAt(at) == ':') {
        if (gap >= 0) {
          throw new IllegalArgumentException("an IPv6 address has `::` once");
        }
        gap = count;
        at++;
      }
    }
    return spread();
  }

  private void add(String part, boolean last) {
    if (last && part.indexOf('.') >= 0) {
      int bits = Ipv4Address.parse(part).bits();
      push(bits >>> 16);
      push(bits & 0xffff);
    } else {
      push(group(part));
    }
  }

  private void push(int value) {
    if (count == GROUPS) {
      throw new IllegalArgumentException("an IPv6 address has eight groups");
    }
    groups[count++] = value;
  }

  private static int group(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0 || digits.charAt(i) > 'f') {
        throw new IllegalArgumentException("the group `" + digits + "` is not hexadecimal");
      }
      value = value << 4 | digit;
    }
    if (digits.isEmpty() || digits.length() > 4) {
      throw new IllegalArgumentException("the group `" + digits + "` has not one to four digits");
    }
    return value;
  }

  /** Moves what stands after {@code ::} to the end. */
  private int[] spread() {
    if (gap < 0 ? count != GROUPS : count == GROUPS) {
      throw new IllegalArgumentException("an IPv6 address has eight groups, or fewer with `::`");
    }
    if (gap >= 0) {
      int after = count - gap;
      for (int i = 1; i <= after; i++) {
        groups[GROUPS - i] = groups[count - i];
      }
      for (int i = gap; i < GROUPS - after; i++) {
        groups[i] = 0;
      }
    }
    return groups;
  }
}
