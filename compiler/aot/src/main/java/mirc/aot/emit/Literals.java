package mirc.aot.emit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The string literals of the image, each once. */
public final class Literals {
  private final Map<String, String> bySymbol = new TreeMap<>();

  /** The C name of a literal's object. */
  public String symbol(String text) {
    String symbol = Names.literal(text);
    bySymbol.put(symbol, text);
    return symbol;
  }

  Map<String, String> bySymbol() {
    return bySymbol;
  }

  Collection<String> symbols() {
    return bySymbol.keySet();
  }
}
