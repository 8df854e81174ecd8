package mirage.runtime.vm;

import org.jspecify.annotations.Nullable;

/** What is remembered of class initialisers that failed, for later uses of their classes. */
final class FailedInitializers {
  /** One failure; few programs have any, so that a list is enough. */
  private record Failure(Throwable thrown, String thread, @Nullable Failure next) {}

  private static @Nullable Failure failures;

  private FailedInitializers() {}

  /** Returns what the initialiser throws on (JVMS 5.5 step 10). */
  static Throwable failed(Throwable exception) {
    Throwable thrown =
        exception instanceof Error ? exception : new ExceptionInInitializerError(exception);
    failures = new Failure(thrown, Thread.currentThread().getName(), failures);
    return thrown;
  }

  /** Returns the cause of a later NoClassDefFoundError: a note of the first failure. */
  static Throwable cause(Throwable thrown) {
    String thread = "main";
    for (Failure failure = failures; failure != null; failure = failure.next) {
      if (failure.thrown == thrown) {
        thread = failure.thread;
      }
    }
    Throwable wrapped = thrown instanceof ExceptionInInitializerError ? thrown.getCause() : null;
    Throwable original = wrapped == null ? thrown : wrapped;
    String message = original.getMessage();
    ExceptionInInitializerError cause =
        new ExceptionInInitializerError(
            "Exception "
                + original.getClass().getName()
                + (message == null ? "" : ": " + message)
                + " [in thread \""
                + thread
                + "\"]");
    cause.setStackTrace(original.getStackTrace());
    return cause;
  }
}
