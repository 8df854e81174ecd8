package mirage.runtime.vm;

import org.jspecify.annotations.Nullable;

/** What is remembered of class initialisers that failed, for later uses of their classes. */
final class FailedInitializers {
  /** What an initialiser failed with; few programs have any, so that a list is enough. */
  private static final class Failure {
    private final Throwable original;
    private final String thread;
    private final @Nullable Failure next;

    // No record: its toString would be in every image.
    Failure(Throwable original, String thread, @Nullable Failure next) {
      this.original = original;
      this.thread = thread;
      this.next = next;
    }
  }

  private static @Nullable Failure failures;

  private FailedInitializers() {}

  /** Returns what the initialiser throws on (JVMS 5.5 step 10). */
  static Throwable failed(Throwable exception) {
    failures = new Failure(exception, Thread.currentThread().getName(), failures);
    return exception instanceof Error ? exception : new ExceptionInInitializerError(exception);
  }

  /** Returns the cause of a later NoClassDefFoundError: a note of what the initialiser threw. */
  static Throwable cause(Throwable original) {
    String thread = "main";
    for (Failure failure = failures; failure != null; failure = failure.next) {
      if (failure.original == original) {
        thread = failure.thread;
      }
    }
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
