package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import mirage.runtime.overlay.Add;

/** Prints an exception with its trace, and those that it was caused by or that it suppressed. */
@Add
final class TracePrinter {
  /** An exception that was printed; a record would have methods that nothing calls. */
  private static final class Seen {
    private final Throwable exception;
    private final Seen before;

    Seen(Throwable exception, Seen before) {
      this.exception = exception;
      this.before = before;
    }
  }

  private final PrintStream stream;
  private final PrintWriter writer;
  private Seen seen;

  /** For one of the two; the other is null. */
  TracePrinter(PrintStream stream, PrintWriter writer) {
    this.stream = stream;
    this.writer = writer;
  }

  void print(Throwable exception) {
    seen = new Seen(exception, null);
    if (writer != null) {
      writer.println(exception);
    } else if (stream.getClass() == PrintStream.class) {
      // The same, and no call of toString on just any object.
      stream.println((Object) exception.toString());
    } else {
      stream.println(exception);
    }
    StackTraceElement[] trace = trace(exception);
    for (StackTraceElement element : trace) {
      println("\tat " + element.toString());
    }
    printRelated(exception, trace, "");
  }

  private void printRelated(Throwable exception, StackTraceElement[] trace, String indent) {
    for (Throwable suppressed : exception.getSuppressed()) {
      printEnclosed(suppressed, trace, indent + "\t", "Suppressed: ");
    }
    Throwable cause = exception.getCause();
    if (cause != null) {
      printEnclosed(cause, trace, indent, "Caused by: ");
    }
  }

  /** Leaves out the frames that the exception has in common with the one printed before. */
  private void printEnclosed(
      Throwable exception, StackTraceElement[] around, String indent, String caption) {
    String start = indent + caption;
    for (Seen earlier = seen; earlier != null; earlier = earlier.before) {
      if (earlier.exception == exception) {
        println(start + "[CIRCULAR REFERENCE: " + exception.toString() + "]");
        return;
      }
    }
    seen = new Seen(exception, seen);
    StackTraceElement[] trace = trace(exception);
    int own = trace.length;
    for (int i = around.length; i > 0 && own > 0 && trace[own - 1].equals(around[i - 1]); i--) {
      own--;
    }
    println(start + exception.toString());
    for (int i = 0; i < own; i++) {
      println(indent + "\tat " + trace[i].toString());
    }
    if (own < trace.length) {
      println(indent + "\t... " + (trace.length - own) + " more");
    }
    printRelated(exception, trace, indent);
  }

  private static StackTraceElement[] trace(Throwable exception) {
    return ((Overlay_Throwable) (Object) exception).getOurStackTrace();
  }

  private void println(Object line) {
    if (writer != null) {
      writer.println(line);
    } else {
      stream.println(line);
    }
  }
}
