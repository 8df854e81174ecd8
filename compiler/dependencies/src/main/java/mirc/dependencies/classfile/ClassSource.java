package mirc.dependencies.classfile;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One place that holds class files. */
interface ClassSource extends Closeable {

  /** The content of a class file, by its path with {@code /} between the packages. */
  Optional<byte[]> find(String file) throws IOException;
}
