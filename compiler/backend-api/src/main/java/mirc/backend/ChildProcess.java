package mirc.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Runs the process that a launcher starts, connected to a console, to its end. */
public final class ChildProcess {
  private static final long GRACE_SECONDS = 5;

  private ChildProcess() {}

  /**
   * Runs {@code command} and blocks until it has ended. It is ended too when the calling thread is
   * interrupted or this JVM ends: politely first, then by force.
   *
   * @return its exit code; 128 and the signal's number when a signal ended it
   * @throws IOException if it cannot be started; the message says why
   */
  public static int run(List<String> command, Console console)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    if (console instanceof Console.Streams streams) {
      return run(builder.redirectErrorStream(true), streams, UnaryOperator.identity());
    }
    return await(builder.inheritIO().start());
  }

  /**
   * As {@link #run(List, Console)}, with the console's input going through {@code encoder}: what is
   * written to its result reaches the process, and closing it is the end of the input.
   */
  public static int run(List<String> command, Console console, UnaryOperator<OutputStream> encoder)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    if (console instanceof Console.Streams streams) {
      return run(builder.redirectErrorStream(true), streams, encoder);
    }
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    start("console input", () -> copy(System.in, encoder.apply(process.getOutputStream()), true));
    return await(process);
  }

  /**
   * Runs {@code command} with input that goes through {@code encoder}, and what it writes, errors
   * too, put into the file {@code output}.
   */
  public static int run(
      List<String> command, InputStream input, UnaryOperator<OutputStream> encoder, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    start("console input", () -> copy(input, encoder.apply(process.getOutputStream()), true));
    return await(process);
  }

  private static int run(
      ProcessBuilder builder, Console.Streams streams, UnaryOperator<OutputStream> encoder)
      throws IOException, InterruptedException {
    Process process = builder.start();
    start(
        "console input",
        () -> copy(streams.input(), encoder.apply(process.getOutputStream()), true));
    Thread output =
        start("console output", () -> copy(process.getInputStream(), streams.output(), false));
    int code = await(process);
    output.join();
    return code;
  }

  private static int await(Process process) throws InterruptedException {
    Thread hook = new Thread(() -> end(process), "end of the child process");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      end(process);
      throw e;
    } finally {
      forget(hook);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This JVM is ending: the hook runs, and finds the process ended.
      return;
    }
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(InputStream from, OutputStream to, boolean close) {
    byte[] buffer = new byte[8192];
    try {
      for (int size = from.read(buffer); size >= 0; size = from.read(buffer)) {
        to.write(buffer, 0, size);
        to.flush();
      }
      if (close) {
        to.close();
      }
    } catch (IOException e) {
      // One end has gone. If it was the process, its exit code says whether that was well.
      return;
    }
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
