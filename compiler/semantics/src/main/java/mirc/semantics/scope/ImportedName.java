package mirc.semantics.scope;

import java.util.Map;
import mirc.source.Span;

/** What one import, or one name in its braces, makes known. */
final class ImportedName {
  private final String text;
  private final Span span;
  private final String prefix;
  private final boolean wildcard;
  private final Map<String, Symbol> symbols;
  private final Map<String, Symbol> qualified;
  private boolean used;

  /**
   * @param prefix what may stand before a dot and a name of {@code qualified}
   * @param wildcard whether names imported singly go before
   * @param symbols what may be named without a prefix
   */
  ImportedName(
      String text,
      Span span,
      String prefix,
      boolean wildcard,
      Map<String, Symbol> symbols,
      Map<String, Symbol> qualified) {
    this.text = text;
    this.span = span;
    this.prefix = prefix;
    this.wildcard = wildcard;
    this.symbols = Map.copyOf(symbols);
    this.qualified = Map.copyOf(qualified);
  }

  String text() {
    return text;
  }

  Span span() {
    return span;
  }

  String prefix() {
    return prefix;
  }

  boolean wildcard() {
    return wildcard;
  }

  Map<String, Symbol> symbols() {
    return symbols;
  }

  Map<String, Symbol> qualified() {
    return qualified;
  }

  void use() {
    used = true;
  }

  boolean used() {
    return used;
  }
}
