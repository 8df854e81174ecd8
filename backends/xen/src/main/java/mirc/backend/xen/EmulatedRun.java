package mirc.backend.xen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import mirc.backend.ChildProcess;
import mirc.backend.Console;
import mirc.backend.Launcher.Outcome;
import mirc.backend.x86.EscapedInput;

/**
 * A run in our own machine: resumed from its snapshot, it finds the job in a folder, and the
 * guest's console is a file there that grows.
 */
final class EmulatedRun {
  /** The domain's name. */
  static final String GUEST = "guest";

  /** The guest's console, in the job's folder. */
  static final String LOG = "console/guest-" + GUEST + ".log";

  private static final long STEP_MILLISECONDS = 10;
  private static final long PATIENCE_MILLISECONDS = 60_000;

  private final Dom0Machine machine;
  private final Path job;

  EmulatedRun(Dom0Machine machine, Path job) {
    this.machine = machine;
    this.job = job;
  }

  Outcome run(Console console) throws IOException, InterruptedException {
    InputStream input = System.in;
    OutputStream output = System.out;
    if (console instanceof Console.Streams streams) {
      input = streams.input();
      output = streams.output();
    }
    AtomicBoolean ended = new AtomicBoolean();
    Thread follower = follower(output, ended);
    try {
      ChildProcess.run(
          machine.resume(job),
          input,
          guest -> new EscapedInput(guest, this::awaitGuest),
          job.resolve("qemu.log"));
    } finally {
      ended.set(true);
      follower.join();
    }
    return RunResult.read(job);
  }

  private void awaitGuest() throws InterruptedException {
    for (long waited = 0; waited < PATIENCE_MILLISECONDS; waited += STEP_MILLISECONDS) {
      if (Files.exists(job.resolve("ready"))) {
        return;
      }
      Thread.sleep(STEP_MILLISECONDS);
    }
  }

  private Thread follower(OutputStream output, AtomicBoolean ended) {
    Thread follower =
        new Thread(
            () -> {
              try {
                follow(output, ended);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "console output");
    follower.setDaemon(true);
    follower.start();
    return follower;
  }

  /** Copies what the file gets until the machine has ended and nothing is left. */
  private void follow(OutputStream output, AtomicBoolean ended)
      throws IOException, InterruptedException {
    Path log = job.resolve(LOG);
    long copied = 0;
    for (boolean last = false; !last; ) {
      last = ended.get();
      if (Files.exists(log) && Files.size(log) > copied) {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
          channel.position(copied);
          copied += Channels.newInputStream(channel).transferTo(output);
        }
        output.flush();
      } else if (!last) {
        Thread.sleep(STEP_MILLISECONDS);
      }
    }
  }
}
