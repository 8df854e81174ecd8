import java.util.Arrays;

/** What generated programs print with. */
public final class Report {
  private static int fuel;
  private static int lines;

  /** An exception of the programs' own. */
  static final class Failure extends RuntimeException {
    final int code;

    Failure(String message, int code) {
      super(message);
      this.code = code;
    }

    @Override
    public String toString() {
      return super.toString() + " #" + code;
    }
  }

  /** An error of the programs' own. */
  static final class Severe extends Error {
    Severe(String message) {
      super(message);
    }
  }

  private Report() {}

  static void start(String section) {
    fuel = 300;
    lines = 0;
    System.out.println("## " + section);
  }

  static boolean fuel() {
    return fuel-- > 0;
  }

  static void print(String line) {
    if (lines++ < 300) {
      System.out.println(line);
    }
  }

  static void is(String label, Object value) {
    print(label + "=" + show(value));
  }

  static int see(int value) {
    print("see " + value);
    return value;
  }

  static String cut(String text) {
    return text == null || text.length() <= 100 ? text : text.substring(text.length() - 100);
  }

  static String show(Object value) {
    if (value instanceof Object[] array) {
      return array.getClass().getName() + Arrays.toString(array);
    } else if (value instanceof int[] array) {
      return Arrays.toString(array);
    } else if (value instanceof String text) {
      StringBuilder escaped = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        escaped.append(c >= ' ' && c < 127 ? String.valueOf(c) : "\\u" + Integer.toHexString(c));
      }
      return escaped.append('"').toString();
    }
    return String.valueOf(value);
  }

  static void caught(Throwable thrown) {
    StringBuilder text = new StringBuilder("caught ");
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      text.append(t == thrown ? "" : " from ").append(t.getClass().getName());
      text.append(": ").append(show(t.getMessage()));
      for (StackTraceElement frame : t.getStackTrace()) {
        if (frame.getClassName().startsWith("Fuzz")) {
          text.append(" at ").append(frame.getClassName()).append('.').append(frame.getMethodName());
          text.append(':').append(frame.getLineNumber());
          break;
        }
      }
      for (Throwable suppressed : t.getSuppressed()) {
        text.append(" with ").append(suppressed);
      }
    }
    print(text.toString());
  }
}
