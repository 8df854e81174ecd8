package mirc.driver;

import java.io.IOException;
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
import mirc.codegen.GeneratedFile;
import mirc.image.compile.CCompiler;
import mirc.image.compile.CSource;
import mirc.image.compile.CheckingFlags;
import mirc.image.lines.JavaMethod;
import mirc.image.link.ImageLinker;
import mirc.image.manifest.Manifest;
import mirc.image.manifest.ManifestYaml;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolChain;
import mirc.wiring.WiringPlan;

/** Lays out all C of one image, compiles and links it. */
final class ImageBuild {
  /** The folder of the generated C in the C working directory. */
  private static final String PROGRAM = "program";

  private final Request request;
  private final OutputFolder output;
  private final Progress progress;

  ImageBuild(Request request, OutputFolder output, Progress progress) {
    this.request = request;
    this.output = output;
    this.progress = progress;
  }

  /** Returns the image's file. */
  Path run(WiringPlan plan, ImageRecipe recipe, AotResult translation, List<GeneratedFile> boot)
      throws IOException {
    ToolChain tools = ToolChains.open(progress);
    BuildFolders.deleteTree(output.c().resolve(PROGRAM));
    List<CSource> sources = layOut(recipe, translation, boot);
    progress.step("compiling " + sources.size() + " C files");
    List<Path> objects =
        new CCompiler(tools, CacheFolder.path()).compile(output.c(), sources, request.debug());
    progress.step("linking");
    String manifest = ManifestYaml.write(Manifest.of(plan, origins(tools)));
    output.write(output.manifest(), manifest);
    Path image = output.path().resolve(recipe.imageName());
    new ImageLinker(tools, output.link())
        .link(
            objects,
            output.c().resolve(recipe.linkerScript().path()),
            recipe.linkFlags(),
            methods(translation),
            manifest,
            image,
            output.path().resolve(recipe.imageName() + ".debug"));
    if (request.debug()) {
      output.write(
          output.path().resolve(DebuggerScript.name(recipe.imageName())),
          DebuggerScript.text(
              translation.symbols(),
              List.of(
                  request.project().name(JavaSources.of(request.project()).root()),
                  request.project().name(output.java()))));
    }
    return image;
  }

  private List<CSource> layOut(
      ImageRecipe recipe, AotResult translation, List<GeneratedFile> boot) {
    List<CSource> sources = new ArrayList<>();
    List<String> flags = new ArrayList<>(recipe.compileFlags());
    flags.addAll(request.checking() ? CheckingFlags.all() : List.of());
    RuntimeSources runtime =
        new RuntimeSources(Resources.own(), GuestJdk.find(request.jdk()).parts());
    List<Path> includes = new ArrayList<>(List.of(Path.of(recipe.headerRoot()), Path.of(PROGRAM)));
    includes.addAll(runtime.includes());
    output.writeResources(output.c(), recipe.headers());
    output.writeResources(output.c(), recipe.sources());
    output.writeResources(output.c(), List.of(recipe.linkerScript()));
    for (Resource source : recipe.sources()) {
      add(sources, source.path(), includes, flags);
    }
    for (String path : runtime.all()) {
      output.write(output.c().resolve(path), runtime.read(path));
      add(sources, path, includes, flags);
    }
    for (GeneratedFile file : boot) {
      String path = PROGRAM + "/" + file.path();
      output.write(output.c().resolve(path), file.text());
      add(sources, path, includes, flags);
    }
    for (SourceFile file : translation.files()) {
      String path = PROGRAM + "/" + file.name();
      output.write(output.c().resolve(path), file.text());
      List<String> own = new ArrayList<>(flags);
      own.addAll(file.isDebugged() ? List.of("-O0") : List.of());
      own.addAll(file.isOfTypes() ? List.of("-fno-eliminate-unused-debug-types") : List.of());
      add(sources, path, includes, own);
    }
    return sources;
  }

  private static void add(
      List<CSource> sources, String path, List<Path> includes, List<String> flags) {
    if (!path.endsWith(".h")) {
      sources.add(new CSource(Path.of(path), includes, flags));
    }
  }

  private static Map<String, JavaMethod> methods(AotResult translation) {
    Map<String, JavaMethod> methods = new TreeMap<>();
    for (Symbol symbol : translation.symbols()) {
      if (!symbol.hidden()) {
        String module = symbol.module();
        methods.put(
            symbol.symbol(),
            new JavaMethod(
                module == null ? "" : module,
                symbol.className(),
                symbol.method(),
                symbol.file(),
                symbol.line()));
      }
    }
    return methods;
  }

  private Manifest.Origins origins(ToolChain tools) {
    GuestJdk jdk = GuestJdk.find(request.jdk());
    return new Manifest.Origins(
        Versions.mirc(), tools.version(), jdk.version(), JdkChecksum.of(jdk));
  }
}
