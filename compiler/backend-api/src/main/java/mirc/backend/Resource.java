package mirc.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A file on the class path, of the jar that {@code anchor} is in.
 *
 * @param anchor any class of that jar
 * @param path from the jar's root, without a leading {@code /}
 */
public record Resource(Class<?> anchor, String path) {

  /** The last part of the path. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its bytes. A resource that is missing is a fault of the jar, hence an exception. */
  public byte[] bytes() {
    try (InputStream in = anchor.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar of " + anchor.getName() + " lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its text, as UTF-8. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
