package mirc.backend.xen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Copies what a file that grows gets, as it gets it. */
final class LogFollower {
  private static final long STEP_MILLISECONDS = 10;
  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final Path log;
  private final OutputStream output;
  private final Thread thread;
  private volatile boolean ended;
  private volatile long wanted;
  private final AtomicLong copied = new AtomicLong();

  /** Starts to copy; the file may not be there yet. */
  LogFollower(Path log, OutputStream output) {
    this.log = log;
    this.output = output;
    this.thread = new Thread(this::run, "console output");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Ends when all that is in the file has been copied, and at least {@code bytes} have, for as many
   * will be there.
   *
   * @throws IOException if they do not come
   */
  void finish(long bytes) throws IOException, InterruptedException {
    wanted = bytes;
    ended = true;
    boolean interrupted = Thread.interrupted();
    thread.join(PATIENCE_MILLISECONDS);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (copied.get() < bytes) {
      throw new IOException(
          "the guest wrote %d bytes to its console, of which %d arrived"
              .formatted(bytes, copied.get()));
    }
  }

  private void run() {
    try {
      boolean last = false;
      while (!last) {
        last = ended && copied.get() >= wanted;
        if (!copy() && !last) {
          Thread.sleep(STEP_MILLISECONDS);
        }
      }
    } catch (IOException e) {
      return; // what is missing is told by `finish`
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean copy() throws IOException {
    if (!Files.exists(log) || Files.size(log) <= copied.get()) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ)) {
      channel.position(copied.get());
      copied.addAndGet(Channels.newInputStream(channel).transferTo(output));
    }
    output.flush();
    return true;
  }
}
