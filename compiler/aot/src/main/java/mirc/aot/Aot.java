package mirc.aot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import mirc.aot.classes.ClassPath;
import mirc.aot.classes.FolderPath;
import mirc.aot.classes.JarPath;
import mirc.aot.classes.JdkPath;
import mirc.aot.classes.World;
import mirc.aot.emit.SourceFile;
import mirc.aot.overlay.Overlays;

/**
 * The ahead-of-time compiler: class files of a program, a runtime and a JDK to C. Holds no state
 * between compilations, knows nothing of {@code .mirage}, and starts no process.
 */
public final class Aot {
  private Aot() {}

  /**
   * Translates a program.
   *
   * @throws IOException if the class path, the runtime or the JDK cannot be read
   */
  public static AotResult compile(AotRequest request) throws IOException {
    return compile(request, declared -> declared);
  }

  /** The same with other declarations than the runtime's of what C code uses. */
  static AotResult compile(AotRequest request, UnaryOperator<VmKnown> declarations)
      throws IOException {
    List<ClassPath> open = new ArrayList<>();
    try {
      ClassPath jdk = new JdkPath(request.jdk());
      open.add(jdk);
      List<ClassPath> program = new ArrayList<>();
      List<ClassPath> debugged = new ArrayList<>();
      for (Path place : request.classPath()) {
        ClassPath path = open(place, open);
        program.add(path);
        if (request.debugged().contains(place)) {
          debugged.add(path);
        }
      }
      ClassPath runtime = open(request.runtime(), open);
      JdkParts parts = JdkParts.of(request.jdk());
      Overlays overlays = new Overlays(runtime, parts.overlays(), List.of(jdk));
      List<ClassPath> paths = new ArrayList<>();
      paths.add(overlays);
      paths.add(jdk);
      paths.add(runtime);
      paths.addAll(program);
      World world = new World(paths, overlays::apply);
      byte[] known = runtime.read(parts.vmKnown());
      if (known == null) {
        throw new IOException("the runtime has no " + parts.vmKnown());
      }
      VmKnown declared = VmKnown.parse(new String(known, StandardCharsets.UTF_8));
      VmKnown vm = declarations.apply(declared);
      return new Compilation(request, world, vm, runtime, parts, debugged).run();
    } finally {
      for (ClassPath place : open) {
        place.close();
      }
    }
  }

  /**
   * Translates every method of a module or of jars, whether anything calls it or not, to C that
   * compiles but is not linked.
   *
   * @param sink is given each C file when it is complete
   * @throws IOException if the class path, the runtime or the JDK cannot be read
   */
  public static AllResult compileAll(AllRequest request, Consumer<SourceFile> sink)
      throws IOException {
    List<ClassPath> open = new ArrayList<>();
    try {
      JdkPath jdk = new JdkPath(request.jdk());
      open.add(jdk);
      ClassPath runtime = open(request.runtime(), open);
      JdkParts parts = JdkParts.of(request.jdk());
      Overlays overlays = new Overlays(runtime, parts.overlays(), List.of(jdk));
      List<ClassPath> paths = new ArrayList<>(List.of(overlays, jdk, runtime));
      TreeSet<String> names = new TreeSet<>();
      if (!request.module().isEmpty()) {
        names.addAll(jdk.classes(request.module()));
        names.removeIf(overlays::leavesOut);
      }
      for (Path jar : request.jars()) {
        ClassPath path = open(jar, open);
        paths.add(path);
        names.addAll(path.classes());
      }
      for (Path place : request.classPath()) {
        paths.add(open(place, open));
      }
      names.removeIf(request.wanted().negate());
      World world = new World(paths, overlays::apply);
      return new AllTranslation(world, request.natives(), sink).run(List.copyOf(names));
    } finally {
      for (ClassPath place : open) {
        place.close();
      }
    }
  }

  private static ClassPath open(Path place, List<ClassPath> open) throws IOException {
    ClassPath path = Files.isDirectory(place) ? new FolderPath(place) : new JarPath(place);
    open.add(path);
    return path;
  }
}
