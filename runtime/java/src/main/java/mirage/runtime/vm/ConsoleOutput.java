package mirage.runtime.vm;

import java.io.OutputStream;
import java.util.Objects;

/** Writes to the console, at once; closing it has no effect. */
public final class ConsoleOutput extends OutputStream {
  /** Makes a stream; all of them are the same console. */
  public ConsoleOutput() {}

  @Override
  public void write(int value) {
    Console.write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    Console.write(bytes, offset, length);
  }
}
