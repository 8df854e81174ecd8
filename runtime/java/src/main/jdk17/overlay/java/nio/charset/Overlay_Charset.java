package java.nio.charset;

import java.nio.charset.spi.CharsetProvider;
import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import sun.nio.cs.UTF_8;

/** A fixed set of charsets, and UTF-8 where none is named. */
@Overlay(Charset.class)
abstract class Overlay_Charset {
  @Alias private static String[] zeroAliases;

  @Alias
  private static native void checkName(String name);

  @Substitute("<clinit>")
  private static void initialize() {
    zeroAliases = new String[0];
  }

  @Substitute
  public static Charset defaultCharset() {
    return UTF_8.INSTANCE;
  }

  @Substitute
  private static Charset lookup(String name) {
    if (name == null) {
      throw new IllegalArgumentException("Null charset name");
    }
    Charset charset = ImageCharsets.find(name);
    if (charset == null) {
      checkName(name);
    }
    return charset;
  }

  @Substitute
  private static Iterator<CharsetProvider> providers() {
    return Collections.emptyIterator();
  }

  @Substitute
  public static SortedMap<String, Charset> availableCharsets() {
    TreeMap<String, Charset> charsets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Charset charset : ImageCharsets.all()) {
      charsets.put(charset.name(), charset);
    }
    return Collections.unmodifiableSortedMap(charsets);
  }
}
