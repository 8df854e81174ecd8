package mirc.backend.x86;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Console input on its way into the guest. Neither a serial line nor Xen's console can say that
 * input has ended, so that two bytes mean what they mean on a terminal: ^D ends the input, and ^V
 * takes the next byte as it is. This stream writes ^V before each such byte, and ^D when it is
 * closed.
 *
 * <p>What arrives before the guest has set up its serial port is lost, so the first byte waits
 * until the guest has said that it is ready.
 */
public final class EscapedInput extends FilterOutputStream {
  private static final int END_OF_INPUT = 0x04;
  private static final int LITERAL_NEXT = 0x16;

  private final Gate gate;
  private boolean ready;

  /** Input for {@code guest}, written from when {@code gate} lets it through. */
  public EscapedInput(OutputStream guest, Gate gate) {
    super(guest);
    this.gate = gate;
  }

  /** Waits until input can be taken. */
  @FunctionalInterface
  public interface Gate {
    /** Blocks until then, or until waiting makes no sense any more. */
    void await() throws IOException, InterruptedException;
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
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      ready = true;
    }
  }
}
