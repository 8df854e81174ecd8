package mirc.image.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolFailure;
import mirc.image.toolchain.ToolRun;

/**
 * Shows that C files compile, as they are handed in, and keeps no objects. Files that compile are
 * deleted.
 */
public final class CTrial implements AutoCloseable {
  /**
   * A file that does not compile.
   *
   * @param file its name
   * @param text what the compiler said, with lines of the C file itself
   */
  public record Failure(String file, String text) {}

  private static final Pattern LINE_DIRECTIVES = Pattern.compile("(?m)^#line .*$");

  private final ToolChain tools;
  private final Path directory;
  private final List<String> flags;
  private final ExecutorService workers;
  private final Semaphore places;
  private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<IOException> faults = new ConcurrentLinkedQueue<>();

  /**
   * A trial in a folder that has the headers.
   *
   * @param includes folders with headers, relative to the directory
   * @param syntaxOnly whether to stop before machine code is made
   */
  public CTrial(ToolChain tools, Path directory, List<Path> includes, boolean syntaxOnly) {
    this.tools = tools;
    this.directory = directory;
    flags = new ArrayList<>(CompilerFlags.meaning());
    includes.forEach(folder -> flags.add("-I" + folder));
    flags.addAll(syntaxOnly ? List.of("-fsyntax-only") : List.of("-O0", "-c", "-o", "/dev/null"));
    int processors = Runtime.getRuntime().availableProcessors();
    workers = Executors.newFixedThreadPool(processors);
    places = new Semaphore(2 * processors);
  }

  /** Compiles a file beside what the caller does; waits when many are under way. */
  public void add(String name, String text) throws IOException {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling C", e);
    }
    workers.execute(
        () -> {
          try {
            compile(name, text);
          } catch (IOException e) {
            faults.add(e);
          } finally {
            places.release();
          }
        });
  }

  private void compile(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    try {
      run(name);
    } catch (ToolFailure inJavaLines) {
      // Once more without the directives: the caller wants to find the function.
      Files.writeString(file, LINE_DIRECTIVES.matcher(text).replaceAll(""), StandardCharsets.UTF_8);
      try {
        run(name);
        failures.add(new Failure(name, String.valueOf(inJavaLines.getMessage())));
      } catch (ToolFailure failure) {
        failures.add(new Failure(name, String.valueOf(failure.getMessage())));
      }
      return;
    }
    Files.delete(file);
  }

  private void run(String name) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tools.clang().toString());
    command.add("-resource-dir=" + tools.resources());
    command.addAll(flags);
    command.add(name);
    ToolRun.run(directory, command);
  }

  /** Waits for all files; returns those that do not compile. */
  public List<Failure> finish() throws IOException {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(1, TimeUnit.DAYS)) {
        throw new IOException("compiling C takes more than a day");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling C", e);
    }
    IOException fault = faults.poll();
    if (fault != null) {
      throw fault;
    }
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
