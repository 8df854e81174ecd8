package mirc.spec.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mirc.aot.Aot;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.driver.Backends;
import mirc.driver.GuestJdk;
import mirc.driver.RuntimeSources;
import mirc.image.elf.ElfFile;
import mirc.image.elf.ElfSymbol;
import mirc.wiring.Limits;
import mirc.wiring.WiringPlan;

/**
 * Images of {@code spec/conformance/panic/Break.java}, one for each target.
 *
 * @param runners by mode
 * @param files their files, with {@code .debug} files beside them
 */
record BreakImage(Map<Mode, ImageRunner> runners, Map<Mode, Path> files) {
  private static final Path SOURCE = Path.of("conformance/panic/Break.java");
  private static final String MAIN = "Break";

  BreakImage {
    runners = Map.copyOf(runners);
    files = Map.copyOf(files);
  }

  /** Builds them in {@code folder}. */
  static BreakImage build(Path folder, List<Mode> modes) throws IOException {
    GuestJdk jdk = GuestJdk.find(null);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(classes);
    ImageLayout layout =
        new ImageLayout(
            folder.resolve("c"),
            RuntimeSources.of(jdk),
            Aot.compile(Build.RELEASE.request(jdk, classes, MAIN)),
            List.of());
    layout.write();
    Map<Mode, ImageRunner> runners = new EnumMap<>(Mode.class);
    Map<Mode, Path> files = new EnumMap<>(Mode.class);
    for (Mode mode : modes) {
      Backend backend = Backends.of(mode.target()).orElseThrow();
      WiringPlan plan = plan(mode.target());
      ImageRecipe recipe = backend.image(plan).orElseThrow();
      Path file = layout.link(mode.target(), recipe, 0);
      runners.put(mode, new ImageRunner(backend, plan, file));
      files.put(mode, file);
    }
    return new BreakImage(runners, files);
  }

  /** The image of a mode. */
  ImageRunner runner(Mode mode) {
    return Objects.requireNonNull(runners.get(mode));
  }

  /** The file of that image. */
  Path file(Mode mode) {
    return Objects.requireNonNull(files.get(mode));
  }

  /** The address of a symbol of an image. */
  long address(Mode mode, String symbol) throws IOException {
    Path file = file(mode);
    return ElfFile.read(file.resolveSibling(file.getFileName() + ".debug")).symbols().stream()
        .filter(one -> one.name().equals(symbol))
        .mapToLong(ElfSymbol::address)
        .findFirst()
        .orElseThrow(() -> new IOException("the image has no symbol " + symbol));
  }

  /** The program writes to addresses, by the JDK's own Unsafe. */
  private static void compile(Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "--add-exports",
              "java.base/jdk.internal.misc=ALL-UNNAMED",
              "-g",
              "-nowarn");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjects(SOURCE))
          .call()) {
        throw new IOException(SOURCE + " does not compile");
      }
    }
  }

  private static WiringPlan plan(String target) {
    return WiringPlan.unwired(MAIN, target, Limits.NONE);
  }
}
