package mirc.image.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Keeps the unpacked tool chain in the user's cache folder. A tool chain appears there whole or not
 * at all: it is unpacked beside its place and then renamed, under a lock that other processes of
 * mirc wait for.
 */
public final class ToolChainStore {
  private static final Object ONE_AT_A_TIME = new Object();

  private final Path store;

  /** A store below {@code cache}, mirc's cache folder. */
  public ToolChainStore(Path cache) {
    this.store = cache.resolve("toolchain");
  }

  /**
   * The tool chain of this machine, which has to be here already.
   *
   * @throws IOException if it is not; the message says what to do
   */
  public static ToolChain installed() throws IOException {
    return new ToolChainStore(CacheFolder.path())
        .open(
            coordinates -> {
              throw new IOException(
                  coordinates + " is not installed: run `./mirc doctor --install` first");
            },
            step -> {});
  }

  /** The version that this mirc is built for. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = ToolChainStore.class.getResourceAsStream("toolchain.properties")) {
      if (in == null) {
        throw new IllegalStateException("toolchain.properties is missing from mirc's own jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** The Maven coordinates of the tool chain for the machine that mirc runs on. */
  public static String coordinates() {
    return "org.bytedeco:llvm:" + version() + ":" + classifier();
  }

  /** Whether {@link #open} would do no work. */
  public boolean isPresent() {
    return Files.isDirectory(directory());
  }

  /**
   * The tool chain, fetched and unpacked if it is not here yet.
   *
   * @param progress told in a few words what takes long
   * @throws IOException if it cannot be fetched or unpacked; the message is for the user
   */
  public ToolChain open(ToolChainSource source, Consumer<String> progress) throws IOException {
    if (!isPresent()) {
      synchronized (ONE_AT_A_TIME) {
        Files.createDirectories(store);
        try (FileChannel channel =
                FileChannel.open(
                    store.resolve(version() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var lock = channel.lock()) {
          if (lock.isValid() && !isPresent()) {
            progress.accept("fetching the C tool chain (LLVM " + version() + ", once)");
            Path archive = source.fetch(coordinates());
            progress.accept("unpacking the C tool chain");
            unpack(archive);
          }
        }
      }
    }
    return new ToolChain(version(), directory());
  }

  private void unpack(Path archive) throws IOException {
    Path fresh = Files.createTempDirectory(store, "unpacking");
    try {
      new ToolChainArchive(archive, classifier()).unpack(fresh);
      Files.move(fresh, directory(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      DeletedTree.delete(fresh);
      throw e;
    }
  }

  private Path directory() {
    return store.resolve(version() + "-" + ToolChainArchive.LAYOUT);
  }

  private static String classifier() {
    String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (architecture) {
      case "amd64", "x86_64" -> "linux-x86_64";
      case "aarch64" -> "linux-arm64";
      default ->
          throw new IllegalStateException("no C tool chain for the architecture " + architecture);
    };
  }
}
