package mirc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import mirc.image.toolchain.CacheFolder;

/** Deletes what mirc has made and can make again. */
public final class Cleaning {
  private Cleaning() {}

  /**
   * Deletes the build folder of the project in {@code folder}.
   *
   * @return the folder
   * @throws UnavailableException if the build folder is not one that mirc has made
   */
  public static Path project(Path folder) {
    Path build = folder.resolve("build");
    if (Files.exists(build) && !Files.isDirectory(build.resolve(".mirc"))) {
      throw new UnavailableException("`" + build + "` was not made by mirc, and stays");
    }
    BuildFolders.deleteTree(build);
    return build;
  }

  /**
   * Deletes mirc's cache folder.
   *
   * @return the folder
   */
  public static Path caches() {
    Path cache = CacheFolder.path();
    BuildFolders.deleteTree(cache);
    return cache;
  }
}
