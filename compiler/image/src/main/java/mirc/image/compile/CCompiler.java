package mirc.image.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolRun;

/**
 * Compiles C and assembler files to objects. Objects are kept by the content of all that they are
 * made of, so that what has not changed is not compiled again, by whichever unikernel it is used.
 */
public final class CCompiler {
  /** Bytes of objects that are kept. */
  private static final long KEPT = 2L << 30;

  private final ToolChain tools;
  private final Path store;

  /** A compiler that keeps its objects below {@code cache}, mirc's cache folder. */
  public CCompiler(ToolChain tools, Path cache) {
    this.tools = tools;
    this.store = cache.resolve("objects");
  }

  /**
   * Compiles {@code sources} in parallel.
   *
   * @param directory what the sources' paths are relative to
   * @param debug for a debugger rather than for speed
   * @return the objects, in the order of the sources; they lie in the cache
   */
  public List<Path> compile(Path directory, List<CSource> sources, boolean debug)
      throws IOException {
    Files.createDirectories(store);
    Headers headers = new Headers(directory);
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Path>> objects = new ArrayList<>();
      for (CSource source : sources) {
        objects.add(workers.submit(() -> compile(directory, source, headers, debug)));
      }
      List<Path> done = new ArrayList<>();
      for (Future<Path> object : objects) {
        done.add(result(object));
      }
      new ObjectStore(store, KEPT).trimSometimes(Instant.now());
      return done;
    } finally {
      workers.shutdownNow();
    }
  }

  private Path compile(Path directory, CSource source, Headers headers, boolean debug)
      throws IOException {
    List<String> flags = flags(source, debug);
    Digests key = new Digests().add(tools.version()).add(String.join("\n", flags));
    for (Path header : headers.of(source)) {
      key.add(header.toString()).add(Files.readAllBytes(directory.resolve(header)));
    }
    key.add(source.file().toString()).add(Files.readAllBytes(directory.resolve(source.file())));
    String name = key.hex();
    Path object = store.resolve(name.substring(0, 2)).resolve(name.substring(2) + ".o");
    if (ObjectStore.use(object)) {
      return object;
    }
    Files.createDirectories(object.getParent());
    Path fresh = Files.createTempFile(object.getParent(), "compiling", ".o");
    try {
      List<String> command = new ArrayList<>();
      command.add(tools.clang().toString());
      // Where the tool chain lies is no part of the key: its version is.
      command.add("-resource-dir=" + tools.resources());
      command.addAll(flags);
      command.addAll(List.of("-o", fresh.toString(), source.file().toString()));
      ToolRun.run(directory, command);
      Files.move(fresh, object, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return object;
  }

  private static List<String> flags(CSource source, boolean debug) {
    List<String> flags = new ArrayList<>(CompilerFlags.all(debug));
    for (Path folder : source.includes()) {
      flags.add("-I" + folder);
    }
    flags.addAll(source.flags());
    return flags;
  }

  private static Path result(Future<Path> object) throws IOException {
    try {
      return object.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling C", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw new IOException(failure.getMessage(), failure);
      }
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
