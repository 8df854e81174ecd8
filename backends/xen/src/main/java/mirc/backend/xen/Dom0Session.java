package mirc.backend.xen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One resumed machine, on which any number of guests run one after the other and beside each other.
 * It ends with this JVM.
 */
final class Dom0Session {
  private static final List<String> SCRIPTS = List.of("serve.sh", "guest.sh", "guest-input.sh");
  private static final Object OPENING = new Object();

  private static final long GRACE_SECONDS = 5;
  private static final long STEP_MILLISECONDS = 5;

  private static @Nullable Dom0Session open;

  private final Path folder;
  private final Process qemu;
  private final Writer orders;

  /** Orders: done when all of them is. */
  private final Map<String, CompletableFuture<Integer>> running = new ConcurrentHashMap<>();

  /** Domains that run: done when they have ended. */
  private final Map<String, CompletableFuture<Integer>> guests = new ConcurrentHashMap<>();

  private final AtomicInteger last = new AtomicInteger();
  private final Semaphore memory = new Semaphore(Dom0Machine.GUEST_MEMORY, true);
  private final BlockingQueue<Integer> ports =
      new LinkedBlockingQueue<>(IntStream.rangeClosed(1, Dom0Machine.INPUT_PORTS).boxed().toList());

  /** Resumes a machine of its own. */
  Dom0Session(Dom0Machine machine) throws IOException {
    this.folder = machine.folder();
    Scripts.write(folder, SCRIPTS);
    Files.createDirectories(folder.resolve("console"));
    this.qemu =
        new ProcessBuilder(machine.resume(folder))
            .directory(folder.toFile())
            .redirectError(folder.resolve("qemu.log").toFile())
            .start();
    this.orders = qemu.outputWriter(StandardCharsets.UTF_8);
    Thread listener = new Thread(this::listen, "xen dom0");
    listener.setDaemon(true);
    listener.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of Xen's machine"));
  }

  /** The machine of this JVM; resumed if there is none, or the last one has stopped. */
  static Dom0Session shared(Dom0Machine machine) throws IOException {
    synchronized (OPENING) {
      Dom0Session session = open;
      if (session == null || !session.qemu.isAlive()) {
        session = new Dom0Session(machine);
        open = session;
      }
      return session;
    }
  }

  /** A name that no other guest, nor order, of this machine has. */
  String freshName() {
    return "guest" + last.incrementAndGet();
  }

  /** The host's side of the folder that dom0 has as {@code /job}. */
  Path folder() {
    return folder;
  }

  /** What a domain of that name writes to its console. */
  Path console(String name) {
    return folder.resolve("console").resolve("guest-" + name + ".log");
  }

  /** Room for a domain: its memory, and a port for console input. */
  final class Room {
    private final int share;
    private final int port;

    private Room(long mebibytes) throws InterruptedException {
      // One that is too large for the machine has it for itself, and xl says what is wrong.
      share = (int) Math.min(Dom0Machine.GUEST_MEMORY, mebibytes);
      memory.acquire(share);
      try {
        port = ports.take();
      } catch (InterruptedException e) {
        memory.release(share);
        throw e;
      }
    }

    /** The port, from 1. */
    int port() {
      return port;
    }

    private void release() {
      ports.add(port);
      memory.release(share);
    }
  }

  /** Waits until there is room for a domain of that configuration. */
  Room room(GuestConfiguration guest) throws InterruptedException {
    return new Room(guest.memory() + guest.tables() + 4);
  }

  /**
   * Starts the domain whose folder is there; the result is done when it has ended. The room is free
   * again once the domain is destroyed, which takes longer.
   */
  CompletableFuture<Integer> start(String name, Room room) throws IOException {
    CompletableFuture<Integer> end = new CompletableFuture<>();
    guests.put(name, end);
    CompletableFuture<Integer> unused =
        order(name, "run " + name + " " + (room.port + 1))
            .whenComplete(
                (code, failure) -> {
                  room.release();
                  if (failure != null) {
                    fail(end);
                  }
                });
    return end;
  }

  /** Ends a domain: asks it to, and destroys it if it does not. Returns when it is gone. */
  void stop(String name, CompletableFuture<Integer> end) throws IOException, InterruptedException {
    for (String order : List.of("shutdown", "destroy")) {
      request("do " + freshName() + " xl " + order + " " + name);
      if (endsSoon(end)) {
        return;
      }
    }
  }

  private static boolean endsSoon(CompletableFuture<Integer> end) throws InterruptedException {
    try {
      end.get(GRACE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true; // the machine has stopped, and the domain with it
    }
  }

  /**
   * Runs a command in dom0.
   *
   * @return its exit code, once it has ended
   */
  CompletableFuture<Integer> command(String name, String words) throws IOException {
    return order(name, "do " + name + " " + words);
  }

  private CompletableFuture<Integer> order(String name, String line) throws IOException {
    CompletableFuture<Integer> end = new CompletableFuture<>();
    running.put(name, end);
    request(line);
    if (!qemu.isAlive()) {
      fail(end);
    }
    return end;
  }

  private void request(String line) throws IOException {
    synchronized (orders) {
      orders.write(line + "\n");
      orders.flush();
    }
  }

  /** The way into a port for console input, from 1. */
  OutputStream input(int port) throws IOException, InterruptedException {
    // A socket's path may have 108 bytes, and the folder's may have more.
    Path socket = Path.of("/proc", Long.toString(qemu.pid()), "cwd", Dom0Machine.inputSocket(port));
    while (qemu.isAlive()) {
      SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        channel.connect(UnixDomainSocketAddress.of(socket));
        return Channels.newOutputStream(channel);
      } catch (SocketException e) {
        channel.close();
        Thread.sleep(STEP_MILLISECONDS); // QEMU is starting
      }
    }
    throw new IOException("Xen's machine cannot be resumed" + complaints());
  }

  /** What QEMU and Xen have said, for the user to read when the machine has stopped. */
  String complaints() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("qemu.log", "xen.log")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        lines.subList(Math.max(0, lines.size() - 10), lines.size()).stream()
            .filter(line -> !line.contains("TCG doesn't support requested feature"))
            .forEach(line -> text.append("\n  ").append(line.strip()));
      }
    }
    return text.toString();
  }

  private void listen() {
    try (BufferedReader answers = qemu.inputReader(StandardCharsets.UTF_8)) {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        String[] words = line.strip().split(" ", -1);
        if (words.length == 3) {
          CompletableFuture<Integer> done =
              (words[0].equals("result") ? guests : running).remove(words[1]);
          if (done != null) {
            done.complete(Integer.valueOf(words[2]));
          }
        }
      }
    } catch (IOException e) {
      // It has stopped, which those who wait are told now.
    }
    running.values().forEach(Dom0Session::fail);
  }

  private static void fail(CompletableFuture<Integer> end) {
    end.completeExceptionally(new IOException("Xen's machine stopped before the guest did"));
  }

  /** Stops the machine; asks the domains on it to end before that. */
  void close() {
    try {
      for (Map.Entry<String, CompletableFuture<Integer>> guest : guests.entrySet()) {
        stop(guest.getKey(), guest.getValue());
      }
      qemu.destroyForcibly().waitFor();
      Folders.delete(folder);
    } catch (IOException e) {
      qemu.destroyForcibly(); // it had stopped already, or files were in use
    } catch (InterruptedException e) {
      qemu.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
