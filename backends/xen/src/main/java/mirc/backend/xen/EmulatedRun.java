package mirc.backend.xen;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import mirc.backend.Console;
import mirc.backend.Launcher.Outcome;
import mirc.backend.x86.EscapedInput;

/** The run of one guest on a resumed machine: in a folder of its own, with its own console. */
final class EmulatedRun {
  private final Dom0Session session;
  private final String name;
  private final Path job;

  EmulatedRun(Dom0Session session) {
    this.session = session;
    this.name = session.freshName();
    this.job = session.folder().resolve(name);
  }

  /** The domain's name. */
  String name() {
    return name;
  }

  /** Runs the image to its end. */
  Outcome run(GuestConfiguration guest, Path image, Console console)
      throws IOException, InterruptedException {
    RunResult result = end(guest, image, console);
    return result.outcome(job);
  }

  /** As {@link #run}, with Xen's own words for how it ended. */
  RunResult end(GuestConfiguration guest, Path image, Console console)
      throws IOException, InterruptedException {
    InputStream input = System.in;
    OutputStream output = System.out;
    if (console instanceof Console.Streams streams) {
      input = streams.input();
      output = streams.output();
    }
    prepare(guest, image);
    Dom0Session.Room room = session.room(guest);
    try (OutputStream port = session.input(room.port())) {
      LogFollower log = new LogFollower(session.console(name), output);
      CompletableFuture<Integer> end = session.start(name, room);
      passOn(input, port);
      RunResult result = new RunResult("none", -1, 0);
      try {
        end.get();
        result = RunResult.read(job);
      } catch (InterruptedException e) {
        session.stop(name, end);
        throw e;
      } catch (ExecutionException e) {
        throw new IOException(
            "Xen's machine stopped before the guest did" + session.complaints(), e);
      } finally {
        log.finish(result.bytes());
      }
      return result;
    }
  }

  private void prepare(GuestConfiguration guest, Path image) throws IOException {
    Files.createDirectories(job);
    Files.copy(image, job.resolve("image"));
    Files.writeString(
        job.resolve("guest.cfg"),
        new GuestConfiguration(name, "/job/" + name + "/image", guest.commandLine(), guest.memory())
                .preservedText()
            + "# There is one processor, and dom0 is still busy with this domain's creation.\n"
            + "cpu_weight = 4096\n");
  }

  /** Copies input to the guest until either ends. */
  private static void passOn(InputStream input, OutputStream port) {
    Thread copier =
        new Thread(
            () -> {
              try (OutputStream guest = new EscapedInput(new LeftOpen(port), () -> {})) {
                byte[] buffer = new byte[8192];
                for (int size = input.read(buffer); size >= 0; size = input.read(buffer)) {
                  guest.write(buffer, 0, size);
                  guest.flush(); // each line as it is typed
                }
              } catch (IOException e) {
                return; // the guest has ended
              }
            },
            "console input");
    copier.setDaemon(true);
    copier.start();
  }

  /** The port stays open when the input has ended: what is in it may not have been read yet. */
  private static final class LeftOpen extends BufferedOutputStream {
    LeftOpen(OutputStream port) {
      super(port);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
