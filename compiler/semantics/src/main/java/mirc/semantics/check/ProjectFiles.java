package mirc.semantics.check;

import mirc.source.Source;

/** Where checking asks whether a path of the language names something. */
@FunctionalInterface
public interface ProjectFiles {

  /** Says yes to everything, for callers that have no files beside the text. */
  ProjectFiles ANY = (source, path) -> true;

  /**
   * Whether there is a file or folder.
   *
   * @param source the file that names it
   * @param path relative to the folder of {@code source}, with {@code /} between its parts
   */
  boolean exists(Source source, String path);
}
