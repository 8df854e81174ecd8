package mirc.semantics.java;

import java.util.Optional;

/**
 * Where checking learns about Java classes. Implementations read class files, and may do so when
 * asked.
 */
public interface JavaTypes {

  /**
   * The class of that binary name ({@code java.util.Map$Entry}), or nothing if there is none.
   *
   * @throws java.io.UncheckedIOException if it is there and cannot be read
   */
  Optional<JavaClass> find(String binaryName);
}
