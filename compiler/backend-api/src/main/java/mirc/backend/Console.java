package mirc.backend;

import java.io.InputStream;
import java.io.OutputStream;

/** Where a guest's console is connected to. */
public sealed interface Console {

  /** The standard streams of this process, handed to the child as they are. */
  record Inherited() implements Console {}

  /**
   * Given streams. What the guest writes, errors too, goes to {@code output} in the order in which
   * it was written; {@code input} is read until its end.
   */
  record Streams(InputStream input, OutputStream output) implements Console {}
}
