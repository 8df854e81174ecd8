package mirc.semantics.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.module.Module;
import mirc.semantics.names.NameCode;
import mirc.source.Span;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.QualifiedName;

/**
 * The declarations that a file can name: its own first, then those that it imports by name, then
 * those of modules that it imports whole. Looking names up marks imports as used.
 */
public final class FileScope {
  private final Module module;
  private final Map<String, Symbol> own;
  private final List<ImportedName> imported;

  FileScope(Module module, Map<String, Symbol> own, List<ImportedName> imported) {
    this.module = module;
    this.own = new LinkedHashMap<>(own);
    this.imported = List.copyOf(imported);
  }

  /** The file's module. */
  public Module module() {
    return module;
  }

  /** What the file declares, in its order. */
  public Collection<Symbol> own() {
    return own.values();
  }

  /**
   * What a simple or qualified name means; ambiguity is reported. Nothing: no such name, and
   * nothing is reported.
   */
  public Optional<Symbol> find(QualifiedName name, Sink sink) {
    return name.isSimple() ? simple(name.first(), sink) : qualified(name);
  }

  /** Names that can be written without a module before them. */
  public SortedSet<String> simpleNames() {
    SortedSet<String> names = new TreeSet<>(own.keySet());
    imported.forEach(one -> names.addAll(one.symbols().keySet()));
    return names;
  }

  /** Names of the module that is imported as {@code alias}, if there is one. */
  public Set<String> namesIn(String alias) {
    return imported.stream()
        .filter(one -> alias.equals(one.prefix()))
        .flatMap(one -> one.qualified().keySet().stream())
        .collect(Collectors.toSet());
  }

  /** Reports the imports through which nothing was found. */
  public void reportUnused(Sink sink) {
    for (ImportedName one : imported) {
      if (!one.used()) {
        sink.report(
            Diagnostic.of(
                    NameCode.UNUSED_IMPORT,
                    one.span(),
                    "the import of `" + one.text() + "` is not used")
                .hint("leave it out"));
      }
    }
  }

  private Optional<Symbol> simple(Name name, Sink sink) {
    Symbol mine = own.get(name.text());
    if (mine != null) {
      return Optional.of(mine);
    }
    Optional<Symbol> byName =
        choose(name, imported.stream().filter(one -> !one.wildcard()).toList(), sink);
    return byName.isPresent()
        ? byName
        : choose(name, imported.stream().filter(ImportedName::wildcard).toList(), sink);
  }

  private Optional<Symbol> choose(Name name, List<ImportedName> imports, Sink sink) {
    Map<Symbol, ImportedName> found = new LinkedHashMap<>();
    for (ImportedName one : imports) {
      Symbol symbol = one.symbols().get(name.text());
      if (symbol != null) {
        one.use();
        found.putIfAbsent(symbol, one);
      }
    }
    List<Symbol> symbols = new ArrayList<>(found.keySet());
    if (symbols.size() > 1) {
      sink.report(ambiguous(name.span(), found, symbols));
    }
    return symbols.stream().findFirst();
  }

  private static Diagnostic ambiguous(
      Span span, Map<Symbol, ImportedName> found, List<Symbol> symbols) {
    String both =
        symbols.stream()
            .map(symbol -> "`" + symbol.name() + "`")
            .collect(Collectors.joining(" or "));
    Diagnostic diagnostic =
        Diagnostic.of(NameCode.AMBIGUOUS_NAME, span, "`" + span.text() + "` may be " + both);
    for (ImportedName one : found.values()) {
      diagnostic = diagnostic.related(one.span(), "imported here");
    }
    return diagnostic.hint(
        "import one of them by its name: `import " + symbols.get(0).name() + "`");
  }

  private Optional<Symbol> qualified(QualifiedName name) {
    String prefix =
        name.parts().subList(0, name.parts().size() - 1).stream()
            .map(Name::text)
            .collect(Collectors.joining("."));
    for (ImportedName one : imported) {
      Symbol symbol = prefix.equals(one.prefix()) ? one.qualified().get(name.last().text()) : null;
      if (symbol != null) {
        one.use();
        return Optional.of(symbol);
      }
    }
    return prefix.equals(module.name())
        ? Optional.ofNullable(own.get(name.last().text()))
        : Optional.empty();
  }
}
