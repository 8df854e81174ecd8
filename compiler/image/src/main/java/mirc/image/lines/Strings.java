package mirc.image.lines;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The pool of strings: each once, ended by a zero byte, the empty one at 0, and at 1 once more. */
final class Strings {
  /** The empty string that stands for no file; 0 is for one that the class's name tells. */
  static final int NONE = 1;

  private final Packed bytes = new Packed();
  private final Map<String, Integer> offsets = new HashMap<>();

  Strings() {
    offset("");
    bytes.raw(new byte[1]);
  }

  int offset(String text) {
    return offsets.computeIfAbsent(
        text,
        fresh -> {
          int offset = bytes.size();
          bytes.raw(fresh.getBytes(StandardCharsets.UTF_8));
          bytes.raw(new byte[1]);
          return offset;
        });
  }

  Packed bytes() {
    return bytes;
  }
}
