package mirc.image.toolchain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs one program of the tool chain to its end. */
public final class ToolRun {
  private ToolRun() {}

  /**
   * Runs {@code command} in {@code directory} with empty input.
   *
   * @return what it wrote to its output
   * @throws ToolFailure if it does not end with 0
   */
  public static String run(Path directory, List<String> command) throws IOException {
    return run(directory, command, "");
  }

  /**
   * Runs {@code command} in {@code directory} and gives it {@code input}.
   *
   * @return what it wrote to its output
   * @throws ToolFailure if it does not end with 0
   */
  public static String run(Path directory, List<String> command, String input) throws IOException {
    Process process = new ProcessBuilder(command).directory(directory.toFile()).start();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Thread errorReader = copier(process.getErrorStream(), errors);
    Thread writer = writer(process.getOutputStream(), input);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      errorReader.join();
      writer.join();
      int code = process.waitFor();
      if (code != 0) {
        throw new ToolFailure(command, code, errors.toString(StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command.get(0) + " ran", e);
    }
    return output;
  }

  private static Thread copier(InputStream from, OutputStream to) {
    return start(
        () -> {
          try (from) {
            from.transferTo(to);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Thread writer(OutputStream to, String text) {
    return start(
        () -> {
          try (to) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            // The program ended without reading all of it; its exit code says whether that was
            // well.
            return;
          }
        });
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work, "tool");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
