package mirc.dependencies.maven;

/**
 * Told how a download gets on. Downloads may run in several threads at once, and each tells of
 * itself by its name.
 */
public interface DownloadProgress {

  /** Nobody watches. */
  DownloadProgress NONE = (name, received, total) -> {};

  /**
   * Called when a download starts, as it goes on, and when it has ended, then with {@code received
   * == total}.
   *
   * @param name the file's name
   * @param received bytes so far
   * @param total bytes in all, or -1 as long as that is not known
   */
  void advanced(String name, long received, long total);
}
