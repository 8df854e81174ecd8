package mirc.codegen.boot;

import java.nio.charset.StandardCharsets;

/** C string literals. */
final class CText {
  private CText() {}

  /** The UTF-8 bytes of the text, in quotes. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = octet >= ' ' && octet < 0x7f && "\"\\?".indexOf(octet) < 0;
      // Three octal digits always: a digit that follows cannot become part of the escape.
      literal.append(plain ? String.valueOf((char) octet) : String.format("\\%03o", octet & 0xff));
    }
    return literal.append('"').toString();
  }
}
