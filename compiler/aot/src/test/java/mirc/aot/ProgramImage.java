package mirc.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import mirage.runtime.vm.CalledFromC;
import mirc.aot.emit.SourceFile;
import mirc.aot.emit.Symbol;
import mirc.backend.ImageRecipe;
import mirc.backend.Resource;
import mirc.backend.unix.UnixBackend;
import mirc.image.compile.CCompiler;
import mirc.image.compile.CSource;
import mirc.image.lines.JavaMethod;
import mirc.image.link.ImageLinker;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;
import mirc.wiring.Limits;
import mirc.wiring.WiringPlan;

/** A unix image of a Java program, without anything of {@code .mirage}. */
public final class ProgramImage {
  private static final Path C = Path.of("../../runtime/c/src/main/resources/mirage/runtime/c");
  private static final Path HEADERS = Path.of("../../runtime/include");
  private static final Path JDK = Path.of("../../runtime/java/src/main/jdk17");
  private static final Pattern NATIVE = Pattern.compile("\\bnative_\\w+");
  private static final String BOOT =
      """
      #include "mirage/boot.h"
      const char mirage_boot_unikernel[] = "programs";
      const size_t mirage_boot_memory_limit = 67108864;
      """;

  private ProgramImage() {}

  /** The JDK that the programs are run with, and whose classes are translated. */
  public static Path jdk() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Where the runtime's classes are. */
  public static Path runtime() {
    try {
      return Path.of(CalledFromC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The translation of a program without libraries and assertions. */
  public static AotRequest request(String mainClass, Path... classes) throws IOException {
    return new AotRequest(
        jdk(), runtime(), List.of(classes), mainClass, List.of(), natives(), false);
  }

  /** Compiles a Java file, which has to be right. */
  static void javac(Path source, Path classes) {
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), "--release", "17", source.toString());
    if (code != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
  }

  /** What the first group of a pattern matches in the C of a program. */
  static Set<String> found(AotResult result, Pattern pattern) {
    Set<String> names = new TreeSet<>();
    for (SourceFile file : result.files()) {
      Matcher matcher = pattern.matcher(file.text());
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  /** The C functions that the runtime has for native methods. */
  public static Set<String> natives() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path header : files(JDK.resolve("include"))) {
      if (header.getFileName().toString().startsWith("natives")) {
        Matcher matcher = NATIVE.matcher(Files.readString(header));
        while (matcher.find()) {
          names.add(matcher.group());
        }
      }
    }
    return names;
  }

  /** Translates the program of a class path, and links it to an image in a folder. */
  public static Path build(AotResult program, Path folder) throws IOException {
    return build(program, folder, List.of());
  }

  /** The same with flags for the C compiler beyond those of every image. */
  public static Path build(AotResult program, Path folder, List<String> flags) throws IOException {
    WiringPlan plan = WiringPlan.unwired("programs", "unix", Limits.NONE);
    ImageRecipe recipe = new UnixBackend().image(plan).orElseThrow();
    List<String> all = new ArrayList<>(recipe.compileFlags());
    all.addAll(flags);
    List<CSource> sources = new ArrayList<>();
    List<Path> includes =
        List.of(
            Path.of("include"),
            Path.of(recipe.headerRoot()),
            Path.of("program"),
            Path.of("c"),
            Path.of("jdk/include"));
    copy(HEADERS, folder.resolve("include"));
    copy(C, folder.resolve("c"));
    copy(JDK.resolve("natives"), folder.resolve("jdk/natives"));
    copy(JDK.resolve("include"), folder.resolve("jdk/include"));
    for (Resource resource : recipe.headers()) {
      write(folder.resolve(resource.path()), resource.bytes());
    }
    Path script = folder.resolve(recipe.linkerScript().path());
    write(script, recipe.linkerScript().bytes());
    for (Resource resource : recipe.sources()) {
      write(folder.resolve(resource.path()), resource.bytes());
      sources.add(new CSource(Path.of(resource.path()), includes, all));
    }
    for (Path file : files(C)) {
      add(sources, "c/" + C.relativize(file), includes, all);
    }
    for (Path file : files(JDK.resolve("natives"))) {
      add(sources, "jdk/" + JDK.relativize(file), includes, all);
    }
    for (SourceFile file : program.files()) {
      write(folder.resolve("program/" + file.name()), bytes(file.text()));
      add(sources, "program/" + file.name(), includes, all);
    }
    write(folder.resolve("program/boot.c"), bytes(BOOT));
    add(sources, "program/boot.c", includes, all);
    return link(folder, script, recipe, sources, program);
  }

  private static Path link(
      Path folder, Path script, ImageRecipe recipe, List<CSource> sources, AotResult program)
      throws IOException {
    ToolChain tools = ToolChainStore.installed();
    List<Path> objects = new CCompiler(tools, CacheFolder.path()).compile(folder, sources, false);
    Path image = folder.resolve("programs");
    new ImageLinker(tools, folder.resolve("link"))
        .link(
            objects,
            script,
            recipe.linkFlags(),
            methods(program),
            "test\n",
            image,
            folder.resolve("programs.debug"));
    return image;
  }

  private static Map<String, JavaMethod> methods(AotResult program) {
    Map<String, JavaMethod> methods = new TreeMap<>();
    for (Symbol symbol : program.symbols()) {
      if (!symbol.hidden()) {
        String module = symbol.module() == null ? "" : symbol.module();
        methods.put(
            symbol.symbol(),
            new JavaMethod(
                module, symbol.className(), symbol.method(), symbol.file(), symbol.line()));
      }
    }
    return methods;
  }

  private static void add(
      List<CSource> sources, String path, List<Path> includes, List<String> flags) {
    if (!path.endsWith(".h")) {
      sources.add(new CSource(Path.of(path), includes, flags));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, bytes);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
