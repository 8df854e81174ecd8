// Alone, ends with 7
package threads;

/** Shutdown hooks, and System.exit from another thread. */
public class Exits {
  public static void main(String[] args) throws Exception {
    Thread hook = new Thread(() -> {
      System.out.println("hook in " + Thread.currentThread().getName());
      try { Runtime.getRuntime().addShutdownHook(new Thread()); } catch (IllegalStateException e) { System.out.println(e); }
    }, "hook");
    Runtime.getRuntime().addShutdownHook(hook);
    try { Runtime.getRuntime().addShutdownHook(hook); } catch (IllegalArgumentException e) { System.out.println(e); }
    Thread removed = new Thread(() -> System.out.println("removed"));
    Runtime.getRuntime().addShutdownHook(removed);
    System.out.println(Runtime.getRuntime().removeShutdownHook(removed) + " " + Runtime.getRuntime().removeShutdownHook(removed));
    Thread other = new Thread(() -> { System.out.println("exiting"); System.exit(7); }, "other");
    Thread daemon = new Thread(() -> { while (true) { try { Thread.sleep(1000000); } catch (InterruptedException e) { } } });
    daemon.setDaemon(true);
    daemon.start();
    other.start();
    Thread.sleep(1000000);
    System.out.println("never");
  }
}
