package java.io;

import java.nio.charset.Charset;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import sun.nio.cs.UTF_8;

/**
 * Encodes UTF-8 itself: a stream without another charset needs no writers and no encoder, and gives
 * its target the same bytes.
 */
@Overlay(PrintStream.class)
abstract class Overlay_PrintStream extends FilterOutputStream {
  @Alias private boolean autoFlush;
  @Alias private boolean trouble;
  @Alias private BufferedWriter textOut;
  @Alias private OutputStreamWriter charOut;
  @Alias private boolean closing;

  /** A high surrogate that waits for its other half; 0 if there is none. */
  @Add private char high;

  @Substitute
  private Overlay_PrintStream(boolean autoFlush, OutputStream out) {
    super(out);
    this.autoFlush = autoFlush;
  }

  @Substitute
  private Overlay_PrintStream(boolean autoFlush, Charset charset, OutputStream out) {
    super(out);
    this.autoFlush = autoFlush;
    if (charset != UTF_8.INSTANCE) {
      charOut = new OutputStreamWriter(this, charset);
      textOut = new BufferedWriter(charOut);
    }
  }

  @Alias
  private native void ensureOpen() throws IOException;

  @Substitute
  private void write(char[] characters) {
    print(new String(characters), false);
  }

  @Substitute
  private void writeln(char[] characters) {
    print(new String(characters), true);
  }

  @Substitute
  private void write(String text) {
    print(text, false);
  }

  @Substitute
  private void writeln(String text) {
    print(text, true);
  }

  @Substitute
  private void newLine() {
    print("", true);
  }

  @Add
  private void print(String text, boolean line) {
    try {
      synchronized (this) {
        ensureOpen();
        if (textOut == null) {
          encode(line ? text.concat(System.lineSeparator()) : text);
        } else {
          textOut.write(text);
          if (line) {
            textOut.newLine();
          }
          textOut.flushBuffer();
          charOut.flushBuffer();
        }
        if (autoFlush && (line || text.indexOf('\n') >= 0)) {
          out.flush();
        }
      }
    } catch (InterruptedIOException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      trouble = true;
    }
  }

  @Add
  private void encode(String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    String whole = high == 0 ? text : String.valueOf(high).concat(text);
    int end = whole.length();
    high = 0;
    if (Character.isHighSurrogate(whole.charAt(end - 1))) {
      end--;
      high = whole.charAt(end);
      whole = whole.substring(0, end);
    }
    if (end > 0) {
      byte[] bytes = ((Overlay_String) (Object) whole).toUtf8();
      write(bytes, 0, bytes.length);
    }
  }

  @Substitute
  public void close() {
    synchronized (this) {
      if (!closing) {
        closing = true;
        try {
          if (textOut != null) {
            textOut.close();
          } else if (high != 0) {
            write('?');
          }
          out.close();
        } catch (IOException failure) {
          trouble = true;
        }
        textOut = null;
        charOut = null;
        out = null;
      }
    }
  }
}
