package mirc.aot.emit;

import java.nio.charset.StandardCharsets;

/** Text of an assembler file (GNU syntax) that holds data only. */
final class Assembly {
  private final StringBuilder text = new StringBuilder();

  Assembly section(String directive) {
    text.append("\t.section ").append(directive).append('\n');
    return this;
  }

  Assembly label(String name, boolean global) {
    if (global) {
      text.append("\t.globl ").append(name).append('\n');
    }
    text.append(name).append(":\n");
    return this;
  }

  Assembly align(int bytes) {
    text.append("\t.balign ").append(bytes).append('\n');
    return this;
  }

  Assembly bytes(int size, long value) {
    return value(size, Long.toString(value));
  }

  /** A number, or the address of a symbol, in so many bytes. */
  Assembly value(int size, String value) {
    String directive =
        switch (size) {
          case 1 -> "\t.byte ";
          case 2 -> "\t.short ";
          case 4 -> "\t.long ";
          default -> "\t.quad ";
        };
    text.append(directive).append(value).append('\n');
    return this;
  }

  /** A line of bytes. */
  Assembly line(byte[] bytes, int from, int to) {
    text.append("\t.byte ");
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : ",").append(bytes[i] & 0xff);
    }
    text.append('\n');
    return this;
  }

  Assembly skip(int bytes) {
    if (bytes > 0) {
      text.append("\t.zero ").append(bytes).append('\n');
    }
    return this;
  }

  /** Text as UTF-8 with a zero byte behind it. */
  Assembly string(String value) {
    text.append("\t.asciz \"");
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (b >= ' ' && b < 127 && b != '"' && b != '\\') {
        text.append((char) b);
      } else {
        text.append(String.format("\\%03o", b & 0xff));
      }
    }
    text.append("\"\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
