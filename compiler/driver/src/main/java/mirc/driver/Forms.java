package mirc.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mirc.aot.AotResult;
import mirc.codegen.GeneratedFile;
import mirc.elaborate.graph.DeviceGraph;
import mirc.semantics.program.TypedProgram;
import mirc.syntax.tree.SourceFile;
import mirc.wiring.WiringPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the phases have made so far: the forms of one unikernel, each null until its phase has run.
 *
 * @param classPath the project's own classes and resources
 * @param libraries what the project requires, in the order of the class path
 * @param tree of the root file
 * @param program checked
 * @param graph for the target
 * @param plan for the target
 * @param java the generated wiring
 * @param translation C
 * @param built what can be launched
 */
public record Forms(
    List<Path> classPath,
    List<Library> libraries,
    @Nullable SourceFile tree,
    @Nullable TypedProgram program,
    @Nullable DeviceGraph graph,
    @Nullable WiringPlan plan,
    List<GeneratedFile> java,
    @Nullable AotResult translation,
    @Nullable Built built) {

  static final Forms EMPTY =
      new Forms(List.of(), List.of(), null, null, null, null, List.of(), null, null);

  public Forms {
    classPath = List.copyOf(classPath);
    libraries = List.copyOf(libraries);
    java = List.copyOf(java);
  }

  Forms withClassPath(List<Path> made) {
    return new Forms(made, libraries, tree, program, graph, plan, java, translation, built);
  }

  Forms withLibraries(List<Library> made) {
    return new Forms(classPath, made, tree, program, graph, plan, java, translation, built);
  }

  /** The project's own classes and resources, and behind them the jars of its libraries. */
  List<Path> projectClassPath() {
    return Stream.concat(classPath.stream(), libraries.stream().map(Library::file)).toList();
  }

  Forms withTree(SourceFile made) {
    return new Forms(classPath, libraries, made, program, graph, plan, java, translation, built);
  }

  Forms withProgram(TypedProgram made) {
    return new Forms(classPath, libraries, tree, made, graph, plan, java, translation, built);
  }

  Forms withGraph(DeviceGraph made) {
    return new Forms(classPath, libraries, tree, program, made, plan, java, translation, built);
  }

  Forms withPlan(WiringPlan made) {
    return new Forms(classPath, libraries, tree, program, graph, made, java, translation, built);
  }

  Forms withJava(List<GeneratedFile> made) {
    return new Forms(classPath, libraries, tree, program, graph, plan, made, translation, built);
  }

  Forms withTranslation(AotResult made) {
    return new Forms(classPath, libraries, tree, program, graph, plan, java, made, built);
  }

  Forms withBuilt(Built made) {
    return new Forms(classPath, libraries, tree, program, graph, plan, java, translation, made);
  }

  /** What can be launched; the last phase has run. */
  public Built requireBuilt() {
    return made(built);
  }

  /** The form, whose phase has run. */
  static <T> T made(@Nullable T form) {
    return Objects.requireNonNull(form, "a phase ran before the one that it needs");
  }
}
