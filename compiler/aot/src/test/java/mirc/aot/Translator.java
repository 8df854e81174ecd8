package mirc.aot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassPath;
import mirc.aot.classes.FolderPath;
import mirc.aot.classes.JdkPath;
import mirc.aot.classes.World;
import mirc.aot.overlay.Overlays;

/** Translates every method of class files in memory. Opens the JDK once for many of them. */
final class Translator implements AutoCloseable {
  private final JdkPath jdk;
  private final ClassPath runtime;
  private final Overlays overlays;

  Translator() throws IOException {
    jdk = new JdkPath(ProgramImage.jdk());
    runtime = new FolderPath(ProgramImage.runtime());
    overlays = new Overlays(runtime, JdkParts.of(ProgramImage.jdk()).overlays(), List.of(jdk));
  }

  /** Translates classes, given by their internal names. */
  AllResult translate(Map<String, byte[]> classes) throws IOException {
    Map<String, byte[]> files = new java.util.TreeMap<>();
    classes.forEach((name, bytes) -> files.put(name + ".class", bytes));
    World world =
        new World(List.of(overlays, jdk, runtime, new MemoryPath(files)), overlays::apply);
    return new AllTranslation(world, ProgramImage.natives(), file -> {})
        .run(List.copyOf(new java.util.TreeSet<>(classes.keySet())));
  }

  @Override
  public void close() throws IOException {
    jdk.close();
    runtime.close();
  }
}
