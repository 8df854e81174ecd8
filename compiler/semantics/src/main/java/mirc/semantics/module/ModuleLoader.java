package mirc.semantics.module;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Import;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.QualifiedName;
import mirc.syntax.tree.Requires;
import mirc.syntax.tree.SourceFile;

/** Follows imports from a root file. */
public final class ModuleLoader {
  private final ModuleFinder finder;
  private final Sink sink;
  private final Map<String, Module> loaded = new LinkedHashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final Deque<Step> path = new ArrayDeque<>();

  /** A module that is being loaded, and the import that asked for it. */
  private record Step(String module, QualifiedName importedAs) {}

  private ModuleLoader(ModuleFinder finder, Sink sink) {
    this.finder = finder;
    this.sink = sink;
  }

  /**
   * The graph of all modules that the root reaches. Modules that are missing are reported and left
   * out; so are the problems of those that cannot be parsed.
   *
   * @param implied modules that are needed though nothing imports them; they exist
   */
  public static ModuleGraph load(
      SourceFile root, ModuleFinder finder, Set<String> implied, Sink sink) {
    Module module = new Module(root.module() == null ? "" : root.module().name().text(), root);
    ModuleLoader loader = new ModuleLoader(finder, sink);
    if (root.module() != null) {
      loader.path.push(new Step(module.name(), root.module().name()));
    }
    loader.follow(root);
    QualifiedName place =
        new QualifiedName(List.of(new Name("module", root.origin())), root.origin());
    implied.forEach(name -> loader.load(name, place));
    return new ModuleGraph(module, loader.loaded);
  }

  private void follow(SourceFile file) {
    for (Import one : file.imports()) {
      one.accept(new ImportFollower());
    }
  }

  private final class ImportFollower implements Import.Visitor<Boolean> {
    @Override
    public Boolean visitAll(Import.All all) {
      return load(all.module().text(), all.module());
    }

    @Override
    public Boolean visitSelected(Import.Selected selected) {
      return load(selected.module().text(), selected.module());
    }

    /** The name of a module, or of a declaration in one. */
    @Override
    public Boolean visitSingle(Import.Single single) {
      String whole = single.target().text();
      if (single.target().isSimple() || finder.names().contains(whole)) {
        return load(whole, single.target());
      }
      List<Name> parts = single.target().parts();
      String module =
          parts.subList(0, parts.size() - 1).stream()
              .map(Name::text)
              .collect(Collectors.joining("."));
      return load(module, single.target());
    }
  }

  private boolean load(String name, QualifiedName importedAs) {
    Optional<Step> open = path.stream().filter(step -> step.module().equals(name)).findFirst();
    if (open.isPresent()) {
      reportCycle(name, importedAs);
      return false;
    }
    if (loaded.containsKey(name) || failed.contains(name)) {
      return loaded.containsKey(name);
    }
    Optional<Checked<SourceFile>> found = finder.find(name);
    if (found.isEmpty()) {
      reportUnknown(name, importedAs);
      failed.add(name);
      return false;
    }
    sink.reportAll(found.get().diagnostics());
    SourceFile tree = found.get().value();
    if (tree == null) {
      failed.add(name);
      return false;
    }
    checkName(name, tree, importedAs);
    checkContent(name, tree, importedAs);
    path.push(new Step(name, importedAs));
    follow(tree);
    path.pop();
    loaded.put(name, new Module(name, tree));
    return true;
  }

  private void checkName(String name, SourceFile tree, QualifiedName importedAs) {
    if (tree.module() == null) {
      sink.report(
          Diagnostic.of(
                  NameCode.MODULE_NAME_DIFFERS,
                  importedAs.span(),
                  "the file of module `" + name + "` does not say which module it is")
              .hint("write `module " + name + "` into it, under the edition"));
    } else if (!tree.module().name().text().equals(name)) {
      sink.report(
          Diagnostic.of(
                  NameCode.MODULE_NAME_DIFFERS,
                  importedAs.span(),
                  "the file of module `"
                      + name
                      + "` says that it is `"
                      + tree.module().name()
                      + "`")
              .related(tree.module().name().span(), "it says so here")
              .hint("write `module " + name + "` there"));
    }
  }

  private void checkContent(String name, SourceFile tree, QualifiedName importedAs) {
    for (Declaration declaration : tree.declarations()) {
      if (declaration instanceof Declaration.Unikernel) {
        sink.report(
            Diagnostic.of(
                    NameCode.ROOT_ONLY,
                    importedAs.span(),
                    "module `"
                        + name
                        + "` declares a unikernel, and only the file that is built may do so")
                .related(declaration.name().span(), "declared here")
                .hint("move what both need into a module of its own"));
      }
    }
    for (Requires requires : tree.requirements()) {
      sink.report(
          Diagnostic.of(
                  NameCode.ROOT_ONLY,
                  importedAs.span(),
                  "module `"
                      + name
                      + "` has `requires`, and only the file that is built may have it")
              .related(requires.span(), "required here")
              .hint("write the `requires` into the file that is built"));
    }
  }

  private void reportUnknown(String name, QualifiedName importedAs) {
    Diagnostic unknown =
        Diagnostic.of(
            NameCode.UNKNOWN_MODULE, importedAs.span(), "there is no module `" + name + "`");
    Optional<String> near = NearMiss.of(name, finder.names());
    sink.report(
        near.map(text -> unknown.hint("did you mean `" + text + "`?"))
            .orElseGet(
                () ->
                    unknown.hint(
                        "a module comes with mirc or with a jar that the file `requires`")));
  }

  private void reportCycle(String name, QualifiedName importedAs) {
    List<Step> steps = new ArrayList<>();
    for (Step step : path) {
      steps.add(0, step);
      if (step.module().equals(name)) {
        break;
      }
    }
    String cycle =
        steps.stream()
            .map(step -> "`" + step.module() + "`")
            .collect(Collectors.joining(" imports "));
    Diagnostic diagnostic =
        Diagnostic.of(
            NameCode.IMPORT_CYCLE,
            importedAs.span(),
            "imports run in a circle: " + cycle + " imports `" + name + "`");
    for (Step step : steps.subList(1, steps.size())) {
      diagnostic =
          diagnostic.related(step.importedAs().span(), "`" + step.module() + "` is imported here");
    }
    sink.report(diagnostic.hint("move what both need into a third module"));
  }
}
