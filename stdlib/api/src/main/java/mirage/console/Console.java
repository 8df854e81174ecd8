package mirage.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text console. Text is UTF-8; a line ends with {@code \n}. */
public interface Console {

  /** Writes the text; blocks until the device has taken it. */
  void write(String text);

  /** Writes the text and a line end. */
  default void writeLine(String text) {
    write(text + "\n");
  }

  /**
   * Reads up to the next line end and leaves it out; a last line may lack one. Blocks until a line
   * has arrived.
   *
   * @return null at the end of input
   * @throws IOException if the device fails
   */
  @Nullable String readLine() throws IOException;
}
