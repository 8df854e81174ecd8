package mirc.image.toolchain;

import java.nio.file.Path;

/** Where mirc keeps what can be made again. */
public final class CacheFolder {
  private CacheFolder() {}

  /** {@code mirc} in the user's cache folder, as the XDG base directory specification has it. */
  public static Path path() {
    String configured = System.getenv("XDG_CACHE_HOME");
    // The specification: a relative path is to be ignored.
    Path caches =
        configured != null && Path.of(configured).isAbsolute()
            ? Path.of(configured)
            : Path.of(System.getProperty("user.home"), ".cache");
    return caches.resolve("mirc");
  }
}
