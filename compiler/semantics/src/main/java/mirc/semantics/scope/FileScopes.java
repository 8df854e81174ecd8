package mirc.semantics.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.module.Module;
import mirc.semantics.module.ModuleGraph;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.type.DeclarationName;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Import;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Makes the scopes of all files of a module graph. */
public final class FileScopes {
  private final ModuleGraph graph;
  private final Set<String> reserved;
  private final Sink sink;
  private final Map<String, Map<String, Symbol>> declared = new LinkedHashMap<>();

  private FileScopes(ModuleGraph graph, Set<String> reserved, Sink sink) {
    this.graph = graph;
    this.reserved = reserved;
    this.sink = sink;
  }

  /**
   * The scopes by module name. Reports duplicate declarations, and imports of names that do not
   * exist.
   *
   * @param reserved names that no declaration may have
   */
  public static Map<String, FileScope> of(ModuleGraph graph, Set<String> reserved, Sink sink) {
    FileScopes scopes = new FileScopes(graph, reserved, sink);
    graph.all().forEach(module -> scopes.declared.put(module.name(), scopes.declarations(module)));
    Map<String, FileScope> result = new LinkedHashMap<>();
    graph.all().forEach(module -> result.put(module.name(), scopes.scope(module)));
    return result;
  }

  private Map<String, Symbol> declarations(Module module) {
    Map<String, Symbol> symbols = new LinkedHashMap<>();
    for (Declaration declaration : module.tree().declarations()) {
      Name name = declaration.name();
      Symbol symbol = new Symbol(new DeclarationName(module.name(), name.text()), declaration);
      Symbol earlier = symbols.putIfAbsent(name.text(), symbol);
      if (earlier != null) {
        sink.report(
            Diagnostic.of(
                    NameCode.DUPLICATE_NAME,
                    name.span(),
                    "`" + name.text() + "` is declared twice in this file")
                .related(earlier.declaration().name().span(), "declared here first")
                .hint("give one of the two another name"));
      } else if (reserved.contains(name.text())
          && !(declaration instanceof Declaration.Unikernel)) {
        sink.report(
            Diagnostic.of(
                    NameCode.RESERVED_NAME,
                    name.span(),
                    "`" + name.text() + "` is a name of the language")
                .hint("choose another name"));
      }
    }
    return symbols;
  }

  private FileScope scope(Module module) {
    List<ImportedName> imports = new ArrayList<>();
    for (Import one : module.tree().imports()) {
      imports.addAll(one.accept(new ImportReader()));
    }
    return new FileScope(module, declared(module.name()), imports);
  }

  private Map<String, Symbol> declared(String module) {
    return declared.getOrDefault(module, Map.of());
  }

  private final class ImportReader implements Import.Visitor<List<ImportedName>> {
    @Override
    public List<ImportedName> visitAll(Import.All all) {
      String name = all.module().text();
      if (!graph.contains(name)) {
        return List.of();
      }
      return List.of(
          new ImportedName(
              name + ".*", all.module().span(), name, true, declared(name), declared(name)));
    }

    @Override
    public List<ImportedName> visitSingle(Import.Single single) {
      String name = single.target().text();
      if (graph.contains(name)) {
        String prefix = single.alias() == null ? name : single.alias().text();
        return List.of(
            new ImportedName(
                name, single.target().span(), prefix, false, Map.of(), declared(name)));
      }
      Optional<String> module = moduleOf(single.target());
      if (module.isEmpty() || !graph.contains(module.get())) {
        return List.of();
      }
      return member(module.get(), single.target().last(), single.alias());
    }

    @Override
    public List<ImportedName> visitSelected(Import.Selected selected) {
      String module = selected.module().text();
      if (!graph.contains(module)) {
        return List.of();
      }
      List<ImportedName> names = new ArrayList<>();
      selected.members().forEach(one -> names.addAll(member(module, one.name(), one.alias())));
      return names;
    }

    private List<ImportedName> member(String module, Name name, @Nullable Name alias) {
      Symbol symbol = declared(module).get(name.text());
      if (symbol == null) {
        Diagnostic unknown =
            Diagnostic.of(
                NameCode.UNKNOWN_IMPORT,
                name.span(),
                "module `" + module + "` declares no `" + name.text() + "`");
        Optional<String> near = NearMiss.of(name.text(), new TreeSet<>(declared(module).keySet()));
        sink.report(near.map(text -> unknown.hint("did you mean `" + text + "`?")).orElse(unknown));
        return List.of();
      }
      String known = alias == null ? name.text() : alias.text();
      return List.of(
          new ImportedName(
              module + "." + name.text(),
              name.span(),
              module,
              false,
              Map.of(known, symbol),
              Map.of()));
    }
  }

  /** The module in {@code module.Name}. */
  static Optional<String> moduleOf(QualifiedName name) {
    return name.isSimple()
        ? Optional.empty()
        : Optional.of(
            name.text().substring(0, name.text().length() - name.last().text().length() - 1));
  }
}
