package mirage.runtime.vm;

import java.io.InputStream;
import java.util.Objects;

/** Reads from the console; closing it has no effect. */
public final class ConsoleInput extends InputStream {
  /** Makes a stream; all of them are the same console. */
  public ConsoleInput() {}

  @Override
  public int read() {
    byte[] single = new byte[1];
    return Console.read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    return length == 0 ? 0 : Console.read(bytes, offset, length);
  }

  @Override
  public int available() {
    return Console.available();
  }
}
