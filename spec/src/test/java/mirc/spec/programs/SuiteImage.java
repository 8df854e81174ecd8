package mirc.spec.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mirc.aot.Aot;
import mirc.aot.AotCode;
import mirc.aot.AotProblem;
import mirc.aot.AotResult;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.driver.Backends;
import mirc.driver.GuestJdk;
import mirc.driver.RuntimeSources;
import mirc.wiring.Limits;
import mirc.wiring.WiringPlan;

/**
 * Several programs in one image.
 *
 * @param name unlike that of other images
 * @param programs in the order in which they run
 * @param folder where everything is made
 */
record SuiteImage(String name, List<Program> programs, Path folder) {
  private static final GuestJdk JDK = GuestJdk.find(null);

  SuiteImage {
    programs = List.copyOf(programs);
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  /** The files that programs read by their class path. */
  private void copyResources() throws IOException {
    Path root = Programs.root().resolve("resources");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = classes().resolve(root.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** HotSpot with the same classes. */
  Runner hotSpot() {
    return new HotSpotRunner(JDK.home(), classes(), name);
  }

  /** Compiles Java files, which all programs may use, and the dispatcher of these programs. */
  void compile(List<Path> sources) throws IOException {
    Path file = Files.createDirectories(folder).resolve(name + ".java");
    Files.writeString(file, Dispatcher.source(name, programs));
    List<Path> all = new ArrayList<>(sources);
    all.add(file);
    Files.createDirectories(classes());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-d", classes().toString(), "--release", "17", "-g", "-parameters", "-nowarn");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
          .call()) {
        throw new IOException("the programs do not compile");
      }
    }
    copyResources();
  }

  /** Builds the image for each of the modes. */
  Map<Mode, Runner> build(List<Mode> modes) throws IOException {
    Map<Build, ImageLayout> layouts = new EnumMap<>(Build.class);
    Map<Mode, Runner> runners = new EnumMap<>(Mode.class);
    for (Mode mode : modes) {
      ImageLayout layout = layouts.get(mode.build());
      if (layout == null) {
        layout = layout(mode.build());
        layouts.put(mode.build(), layout);
      }
      Backend backend = Backends.of(mode.target()).orElseThrow();
      WiringPlan plan = plan(mode);
      ImageRecipe recipe = backend.image(plan).orElseThrow();
      Path image =
          layout.link(mode.name().toLowerCase(java.util.Locale.ROOT), recipe, mode.stress());
      runners.put(mode, new ImageRunner(backend, plan, image));
    }
    return runners;
  }

  private ImageLayout layout(Build build) throws IOException {
    AotResult result = Aot.compile(build.request(JDK, classes(), name));
    for (AotProblem problem : result.problems()) {
      if (problem.code() != AotCode.UNSUPPORTED) {
        throw new IOException(name + " cannot be translated: " + problem);
      }
    }
    Path place = folder.resolve(build.name().toLowerCase(java.util.Locale.ROOT));
    ImageLayout layout =
        new ImageLayout(place, RuntimeSources.of(JDK), result, build.compilerFlags());
    layout.write();
    return layout;
  }

  private WiringPlan plan(Mode mode) {
    return WiringPlan.unwired(name, mode.target(), Limits.NONE);
  }
}
