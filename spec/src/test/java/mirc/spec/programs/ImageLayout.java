package mirc.spec.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.aot.AotResult;
import mirc.aot.emit.SourceFile;
import mirc.aot.emit.Symbol;
import mirc.backend.ImageRecipe;
import mirc.backend.Resource;
import mirc.driver.RuntimeSources;
import mirc.image.compile.CCompiler;
import mirc.image.compile.CSource;
import mirc.image.lines.JavaMethod;
import mirc.image.link.ImageLinker;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;

/**
 * A folder with the C of one translated program, from which images for several targets are linked.
 *
 * @param folder that everything is written to
 * @param runtime the runtime's C
 * @param program what the compiler made
 * @param flags for the C compiler beyond those of every image
 */
record ImageLayout(Path folder, RuntimeSources runtime, AotResult program, List<String> flags) {
  private static final long MEMORY = 64L << 20;

  /** Writes what all targets share. */
  void write() throws IOException {
    for (String path : runtime.all()) {
      write(folder.resolve(path), runtime.read(path));
    }
    for (SourceFile file : program.files()) {
      write(folder.resolve("program/" + file.name()), bytes(file.text()));
    }
  }

  /**
   * Links an image.
   *
   * @param name of the image, unlike others of this folder
   * @param stress every how manyth allocation collects and checks, 0 for none
   */
  Path link(String name, ImageRecipe recipe, int stress) throws IOException {
    List<Path> includes =
        new ArrayList<>(List.of(Path.of(recipe.headerRoot()), Path.of("program")));
    includes.addAll(runtime.includes());
    List<String> paths = new ArrayList<>();
    for (Resource resource : recipe.headers()) {
      write(folder.resolve(resource.path()), resource.bytes());
    }
    for (Resource resource : recipe.sources()) {
      write(folder.resolve(resource.path()), resource.bytes());
      paths.add(resource.path());
    }
    paths.addAll(runtime.all());
    program.files().forEach(file -> paths.add("program/" + file.name()));
    paths.add("boot-" + name + ".c");
    write(folder.resolve("boot-" + name + ".c"), bytes(boot(stress)));
    Path script = folder.resolve(recipe.linkerScript().path());
    write(script, recipe.linkerScript().bytes());

    List<String> all = new ArrayList<>(recipe.compileFlags());
    all.addAll(flags);
    List<CSource> sources =
        paths.stream()
            .filter(path -> !path.endsWith(".h"))
            .map(path -> new CSource(Path.of(path), includes, all))
            .toList();
    ToolChain tools = toolChain();
    List<Path> objects = new CCompiler(tools, CacheFolder.path()).compile(folder, sources, false);
    Path image = folder.resolve(name);
    Path debugFile = folder.resolve(name + ".debug");
    new ImageLinker(tools, folder.resolve("link-" + name))
        .link(objects, script, recipe.linkFlags(), methods(), "programs\n", image, debugFile);
    return image;
  }

  private static String boot(int stress) {
    String boot =
        """
        #include "mirage/boot.h"
        const char mirage_boot_unikernel[] = "programs";
        const size_t mirage_boot_memory_limit = %d;
        """
            .formatted(MEMORY);
    return stress == 0 ? boot : boot + "const uint32_t mirage_collect_stress = " + stress + ";\n";
  }

  private Map<String, JavaMethod> methods() {
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

  private static ToolChain toolChain() throws IOException {
    return ToolChainStore.installed();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, bytes);
  }
}
