package mirc.backend.xen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mirc.backend.Console;
import mirc.backend.Launcher;

/** A domain that runs while the test does things to it from dom0. */
final class TestDomain {
  private static final long PATIENCE_SECONDS = 60;
  private static final long STEP_MILLISECONDS = 20;
  private static final long MEMORY = 32;

  private final Dom0Session session;
  private final EmulatedRun run;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final FutureTask<RunResult> end;
  private final Thread waiter;

  private TestDomain(Dom0Session session, Path image) {
    this.session = session;
    this.run = new EmulatedRun(session);
    GuestConfiguration guest = new GuestConfiguration("", "", "", MEMORY);
    Callable<RunResult> whole =
        () ->
            run.end(
                guest, image, new Console.Streams(new ByteArrayInputStream(new byte[0]), output));
    this.end = new FutureTask<>(whole);
    this.waiter = new Thread(end, "domain");
    waiter.start();
  }

  /** Starts the image on the machine that all tests share. */
  static TestDomain start(Path image) throws IOException, InterruptedException {
    Dom0Machine machine = new Dom0Machine();
    machine.prepare(step -> {});
    return new TestDomain(Dom0Session.shared(machine), image);
  }

  /** Waits until the console has that text. */
  void await(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!output().contains(text)) {
      if (System.nanoTime() > end || this.end.isDone()) {
        throw new AssertionError("no `" + text + "` in: " + output());
      }
      Thread.sleep(STEP_MILLISECONDS);
    }
  }

  /** What it has written to its console. */
  String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  /**
   * A shell command in dom0, where NAME is the domain's name: its exit code and what it printed.
   */
  String dom0(String command)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    String name = session.freshName();
    int code =
        session
            .command(name, command.replace("NAME", run.name()))
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return code + " " + Files.readString(session.folder().resolve(name + ".out"));
  }

  /** The launcher's word for how it ended. */
  Launcher.Outcome outcome()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    return end().outcome(session.folder().resolve(run.name()));
  }

  /** How it ended. */
  RunResult end() throws InterruptedException, ExecutionException, TimeoutException {
    return end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Interrupts the launcher's thread, as at a time limit, and waits until it has given up. */
  void abandon() throws InterruptedException {
    waiter.interrupt();
    waiter.join();
  }
}
