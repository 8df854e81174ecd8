package mirc.elaborate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mirc.dependencies.classfile.ClassPath;
import mirc.diagnostics.Checked;
import mirc.semantics.check.Checker;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.program.TypedProgram;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.SourceFile;
import mirc.target.Target;

/** Device graphs of texts, with the modules and classes of the tests' class path. */
final class Programs {
  static final Target FULL = Target.of("full", List.of("console", "clock", "entropy", "frames"));
  static final Target SMALL = Target.of("small", List.of("console", "clock"));

  private Programs() {}

  static Checked<DeviceGraph> graph(Source source, Target target, Map<String, String> settings) {
    Checked<TypedProgram> program = program(source);
    assertThat(program.diagnostics().stream().filter(d -> d.isError())).isEmpty();
    TypedProgram typed = program.get();
    return Elaborator.elaborate(typed, typed.unikernels().get(0), target, settings);
  }

  private static Checked<TypedProgram> program(Source source) {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    try (ClassPath classes = ClassPath.of(classPath)) {
      return Parser.parse(source)
          .then(tree -> Checker.check(tree, new Resources(), classes, List.of(FULL, SMALL)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules among the resources. */
  private static final class Resources implements ModuleFinder {

    @Override
    public Optional<Checked<SourceFile>> find(String name) {
      String path = "META-INF/mirage/" + name + ".mirage";
      try (InputStream in = Programs.class.getClassLoader().getResourceAsStream(path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(
                Parser.parse(
                    Source.of(
                        "<" + name + ">", new String(in.readAllBytes(), StandardCharsets.UTF_8))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public SortedSet<String> names() {
      return new TreeSet<>(List.of("mirage.console", "mirage.target", "mirage.time", "sample.net"));
    }
  }
}
