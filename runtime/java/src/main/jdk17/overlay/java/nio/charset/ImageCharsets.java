package java.nio.charset;

import sun.nio.cs.ISO_8859_1;
import sun.nio.cs.US_ASCII;
import sun.nio.cs.UTF_8;

/** The charsets that images have: those that every Java platform must support. */
final class ImageCharsets {
  private ImageCharsets() {}

  static Charset[] all() {
    return new Charset[] {
      UTF_8.INSTANCE,
      ISO_8859_1.INSTANCE,
      US_ASCII.INSTANCE,
      StandardCharsets.UTF_16,
      StandardCharsets.UTF_16BE,
      StandardCharsets.UTF_16LE
    };
  }

  /** Returns the charset of a name or alias in any case, null if there is none. */
  static Charset find(String name) {
    for (Charset charset : all()) {
      if (charset.name().equalsIgnoreCase(name)) {
        return charset;
      }
    }
    for (Charset charset : all()) {
      for (String alias : charset.aliases()) {
        if (alias.equalsIgnoreCase(name)) {
          return charset;
        }
      }
    }
    return null;
  }
}
