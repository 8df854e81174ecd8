package mirc.backend.x86;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Console input on its way into the guest. Neither a serial line nor Xen's console can say that
 * input has ended, nor send signals, so that some bytes are keys: ^D ends the input, ^V takes the
 * next byte as it is, ^T asks for the stacks of all threads, and ^O for what fills the heap. This
 * stream writes ^V before each such byte, and ^D when it is closed.
 *
 * <p>What arrives before the guest has set up its serial port is lost, so the first byte waits
 * until the guest has said that it is ready.
 */
public final class EscapedInput extends FilterOutputStream {
  private static final int END_OF_INPUT = 0x04;
  private static final int OBJECTS = 0x0f;
  private static final int THREADS = 0x14;
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
    if (isKey(value & 0xff)) {
      out.write(LITERAL_NEXT);
    }
    out.write(value);
  }

  private static boolean isKey(int value) {
    return value == END_OF_INPUT || value == OBJECTS || value == THREADS || value == LITERAL_NEXT;
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
