package mirc.aot.emit;

import java.nio.charset.StandardCharsets;

/** String literals of C. */
public final class CString {
  private CString() {}

  /** A text as a C string literal. */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b == '"' || b == '\\') {
        quoted.append('\\').append((char) b);
      } else if (b >= ' ' && b < 127 && b != '?') {
        quoted.append((char) b);
      } else {
        quoted.append(String.format("\\%03o", b & 0xff));
      }
    }
    return quoted.append('"').toString();
  }
}
