package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Traces without a hash table of exceptions and with what that drags into every image. */
@Overlay(Throwable.class)
class Overlay_Throwable {
  @Alias
  native StackTraceElement[] getOurStackTrace();

  @Substitute
  public void printStackTrace(PrintStream stream) {
    synchronized (stream) {
      new TracePrinter(stream, null).print((Throwable) (Object) this);
    }
  }

  @Substitute
  public void printStackTrace(PrintWriter writer) {
    synchronized (writer) {
      new TracePrinter(null, writer).print((Throwable) (Object) this);
    }
  }
}
