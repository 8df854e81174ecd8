package mirc.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mirc.aot.emit.Symbol;

/** The script beside a {@code --debug} image, by which gdb knows Java names and values. */
final class DebuggerScript {
  private static final String FIXED = "/mirc/driver/gdb.py";

  private DebuggerScript() {}

  /** The name of the script of an image. */
  static String name(String image) {
    return image + "-gdb.py";
  }

  /**
   * The script's text.
   *
   * @param symbols the methods of the image
   * @param sources folders of Java sources, relative to the project's
   */
  static String text(List<Symbol> symbols, List<String> sources) {
    StringBuilder text = new StringBuilder(fixed());
    text.append("\n\nSOURCES = [\n");
    sources.forEach(folder -> text.append("    ").append(quoted(folder)).append(",\n"));
    text.append("]\n\nJAVA_NAMES = {\n");
    for (Symbol symbol : symbols) {
      String method = symbol.className() + "." + symbol.method();
      text.append("    ").append(quoted(symbol.symbol())).append(": ");
      text.append(quoted(method)).append(",\n");
    }
    return text.append("}\n\nstart()\n").toString();
  }

  /** A Python string; Java names hold neither quotes nor control characters, folders may. */
  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static String fixed() {
    try (InputStream stream = DebuggerScript.class.getResourceAsStream(FIXED)) {
      if (stream == null) {
        throw new IllegalStateException("mirc has no " + FIXED);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
