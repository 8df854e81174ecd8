package mirc.backend.kvm;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Console input on its way into the guest. A serial line cannot say that input has ended, so that
 * two bytes mean what they mean on a terminal: ^D ends the input, and ^V takes the next byte as it
 * is. This stream writes ^V before each such byte, and ^D when it is closed.
 */
final class EscapedInput extends FilterOutputStream {
  private static final int END_OF_INPUT = 0x04;
  private static final int LITERAL_NEXT = 0x16;

  EscapedInput(OutputStream guest) {
    super(guest);
  }

  @Override
  public void write(int value) throws IOException {
    if (value == END_OF_INPUT || value == LITERAL_NEXT) {
      out.write(LITERAL_NEXT);
    }
    out.write(value);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public void close() throws IOException {
    out.write(END_OF_INPUT);
    super.close();
  }
}
