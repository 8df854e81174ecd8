package mirc.backend.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mirc.backend.Backend;
import mirc.backend.Console;
import mirc.backend.ImageRecipe;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.backend.Resource;
import mirc.image.compile.CCompiler;
import mirc.image.compile.CSource;
import mirc.image.link.ImageLinker;
import mirc.image.toolchain.CacheFolder;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;
import mirc.wiring.Limits;
import mirc.wiring.WiringPlan;

/**
 * An image for a target that holds no Java: a C program of the folder of this class's resources,
 * against {@code hal.h} with its parts, and nothing else.
 */
public final class TestImage {
  private static final String PROGRAMS = "mirc/backend/testing/";

  private final Backend backend;
  private final WiringPlan plan;
  private final Path folder;
  private final Path image;
  private final Path debugFile;

  private TestImage(Backend backend, WiringPlan plan, Path folder, Path image, Path debugFile) {
    this.backend = backend;
    this.plan = plan;
    this.folder = folder;
    this.image = image;
    this.debugFile = debugFile;
  }

  /** What an image wrote to its console, and how it ended. */
  public record Result(String output, Launcher.Outcome outcome) {}

  /** Builds the program {@code name.c} in {@code folder}. */
  public static TestImage build(Backend backend, String name, Path folder) throws IOException {
    return build(backend, name, program(name + ".c"), folder);
  }

  /** Builds a program of the target's own, which may use the target's headers too. */
  public static TestImage build(Backend backend, String name, Resource program, Path folder)
      throws IOException {
    WiringPlan plan = plan(backend.target(), name);
    ImageRecipe recipe = backend.image(plan).orElseThrow();
    copy(recipe.sources(), folder);
    copy(recipe.headers(), folder);
    copy(List.of(recipe.linkerScript()), folder);
    copy(List.of(program("support.h"), program("support.c"), program), folder);
    Path include = Files.createDirectories(folder.resolve("include/mirage"));
    for (String header : List.of("hal.h", "hal_descriptor.h", "hal_socket.h", "rare.h")) {
      Files.copy(Path.of("../../runtime/include/mirage").resolve(header), include.resolve(header));
    }

    List<CSource> sources = new ArrayList<>();
    List<Path> includes =
        List.of(Path.of("include"), Path.of(recipe.headerRoot()), Path.of(PROGRAMS));
    for (Resource source : recipe.sources()) {
      sources.add(source(source.path(), includes, recipe));
    }
    sources.add(source(PROGRAMS + "support.c", includes, recipe));
    sources.add(source(program.path(), includes, recipe));

    ToolChain tools = toolChain();
    List<Path> objects = new CCompiler(tools, CacheFolder.path()).compile(folder, sources, false);
    Path image = folder.resolve(recipe.imageName());
    Path debugFile = folder.resolve(recipe.imageName() + ".debug");
    new ImageLinker(tools, folder.resolve("link"))
        .link(
            objects,
            folder.resolve(recipe.linkerScript().path()),
            recipe.linkFlags(),
            Map.of(),
            "test: " + name + "\n",
            image,
            debugFile);
    return new TestImage(backend, plan, folder, image, debugFile);
  }

  /** The image's file. */
  public Path file() {
    return image;
  }

  /** The same image with symbols and debug information. */
  public Path debugFile() {
    return debugFile;
  }

  /** Boots it with the launcher of its target and empty input. */
  public Result run(Map<String, String> options, List<String> arguments)
      throws InterruptedException {
    return run(options, arguments, new byte[0]);
  }

  /** Boots it with the launcher of its target. */
  public Result run(Map<String, String> options, List<String> arguments, byte[] input)
      throws InterruptedException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Launcher.Outcome outcome =
        backend
            .launcher()
            .run(
                new Launch(
                    plan,
                    new Launch.Program.Image(image),
                    folder,
                    arguments,
                    options,
                    new Console.Streams(new ByteArrayInputStream(input), output)));
    return new Result(output.toString(StandardCharsets.UTF_8), outcome);
  }

  private static CSource source(String path, List<Path> includes, ImageRecipe recipe) {
    List<String> flags = new ArrayList<>(List.of("-Wall", "-Wextra", "-Wconversion", "-Werror"));
    flags.addAll(recipe.compileFlags());
    return new CSource(Path.of(path), includes, flags);
  }

  private static Resource program(String file) {
    return new Resource(TestImage.class, PROGRAMS + file);
  }

  private static void copy(List<Resource> resources, Path folder) throws IOException {
    for (Resource resource : resources) {
      Path file = folder.resolve(resource.path());
      Files.createDirectories(file.getParent());
      Files.write(file, resource.bytes());
    }
  }

  private static ToolChain toolChain() throws IOException {
    return ToolChainStore.installed();
  }

  private static WiringPlan plan(String target, String name) {
    return WiringPlan.unwired(name, target, Limits.NONE);
  }
}
