package mirc.semantics.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Sink;
import mirc.semantics.java.JavaTypes;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.module.ModuleGraph;
import mirc.semantics.module.ModuleLoader;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.semantics.scope.FileScope;
import mirc.semantics.scope.FileScopes;
import mirc.syntax.tree.SourceFile;
import mirc.target.Target;

/** Checks a root file and all modules that it reaches. The entry of this phase. */
public final class Checker {
  private final Sink sink = new Sink();
  private final ModuleFinder finder;
  private final JavaTypes javaTypes;
  private final Collection<Target> targets;
  private final ProjectFiles files;

  private Checker(
      ModuleFinder finder, JavaTypes javaTypes, Collection<Target> targets, ProjectFiles files) {
    this.finder = finder;
    this.javaTypes = javaTypes;
    this.targets = targets;
    this.files = files;
  }

  /**
   * The typed program. All problems are collected; with an error among them there is no value.
   *
   * @param root the file that declares the unikernels, as parsed
   * @param finder where its imports are found
   * @param javaTypes where classes are found: the project's own, those of its dependencies, mirc's
   *     and the JDK's
   * @param targets the installed ones
   */
  public static Checked<TypedProgram> check(
      SourceFile root, ModuleFinder finder, JavaTypes javaTypes, Collection<Target> targets) {
    return check(root, finder, javaTypes, targets, ProjectFiles.ANY);
  }

  /**
   * As the other, and paths are looked for.
   *
   * @param files what lies beside the root file
   */
  public static Checked<TypedProgram> check(
      SourceFile root,
      ModuleFinder finder,
      JavaTypes javaTypes,
      Collection<Target> targets,
      ProjectFiles files) {
    return new Checker(finder, javaTypes, targets, files).run(root);
  }

  private Checked<TypedProgram> run(SourceFile root) {
    ModuleGraph loaded = ModuleLoader.load(root, finder, Set.of(), sink);
    Set<String> more = new ImpliedModules(finder, javaTypes).of(loaded);
    ModuleGraph graph = more.isEmpty() ? loaded : ModuleLoader.load(root, finder, more, sink);
    Set<String> reserved = new TreeSet<>(Types.builtIn());
    reserved.add("target");
    Map<String, FileScope> scopes = FileScopes.of(graph, reserved, sink);
    Context context = new Context(sink, finder, javaTypes, targets, scopes, graph.root().name());
    TypedProgram program = program(context, graph);
    TypedProgram complete = new WholeProgram(context, program).check();
    new Paths(sink, files, root.span().source()).check(complete);
    if (!sink.hasErrors()) {
      context.bodies().forEach(Body::reportUnused);
      context.scope(graph.root().name()).reportUnused(sink);
    }
    return sink.with(sink.hasErrors() ? null : complete);
  }

  private TypedProgram program(Context context, ModuleGraph graph) {
    Constructibles constructibles = new Constructibles(context, Capabilities.all(finder));
    DeclarationReader reader = new DeclarationReader(context, constructibles);
    for (FileScope scope : context.scopes()) {
      scope.own().forEach(reader::read);
    }
    InPlaceApps inPlace = new InPlaceApps(constructibles);
    List<Unikernel> unikernels =
        new Unikernels(context, inPlace, context.scope(graph.root().name())).check();
    Map<mirc.semantics.type.DeclarationName, mirc.semantics.program.AppDeclaration> apps =
        new LinkedHashMap<>(reader.apps());
    apps.putAll(inPlace.all());
    return new TypedProgram(
        graph.root().name(),
        unikernels,
        reader.interfaces(),
        reader.enums(),
        reader.refinements(),
        reader.devices(),
        apps,
        reader.targets(),
        Requirements.of(graph.root().tree(), sink));
  }
}
