package mirage.runtime.boot;

/**
 * One of several apps of a unikernel. An exception that it does not catch is printed as the virtual
 * machine would, and ends the whole unikernel with exit code 1.
 */
public final class AppThread extends Thread {
  private final App app;

  /** A thread of the app's name, which is not started yet. */
  public AppThread(String name, App app) {
    super(name);
    this.app = app;
  }

  /** The run method of an app. */
  public interface App {
    /** Runs until the app has ended. */
    void run() throws Throwable;
  }

  @Override
  @SuppressWarnings("CatchAndPrintStackTrace") // It is what an uncaught exception means.
  public void run() {
    try {
      app.run();
    } catch (Throwable e) {
      System.err.print("Exception in thread \"" + getName() + "\" ");
      e.printStackTrace();
      System.exit(1);
    }
  }

  /** Starts all of them, and returns when all have ended. */
  public static void runAll(AppThread... apps) throws InterruptedException {
    for (AppThread app : apps) {
      app.start();
    }
    for (AppThread app : apps) {
      app.join();
    }
  }
}
