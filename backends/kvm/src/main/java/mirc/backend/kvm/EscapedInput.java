package mirc.backend.kvm;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Console input on its way into the guest. A serial line cannot say that input has ended, so that
 * two bytes mean what they mean on a terminal: ^D ends the input, and ^V takes the next byte as it
 * is. This stream writes ^V before each such byte, and ^D when it is closed.
 *
 * <p>What arrives before the guest has set up its serial port is lost, so the first byte waits
 * until the guest has said that it is ready.
 */
final class EscapedInput extends FilterOutputStream {
  private static final int END_OF_INPUT = 0x04;
  private static final int LITERAL_NEXT = 0x16;

  private final Channel channel;
  private boolean ready;

  /** Input for the process behind {@code guest}, whose guest says on {@code channel} how it is. */
  EscapedInput(OutputStream guest, Channel channel) {
    super(guest);
    this.channel = channel;
  }

  @Override
  public void write(int value) throws IOException {
    awaitGuest();
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
    awaitGuest();
    out.write(END_OF_INPUT);
    super.close();
  }

  private void awaitGuest() throws IOException {
    if (!ready) {
      try {
        channel.awaitReady();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      ready = true;
    }
  }
}
