// Alone, ends with 1
package threads;

import java.util.*;

/** Handlers of uncaught exceptions, and groups. */
public class Handlers {
  static class Group extends ThreadGroup {
    Group(String n) { super(n); }
    @Override public void uncaughtException(Thread t, Throwable e) { System.out.println("group " + getName() + " " + t.getName() + " " + e); }
  }
  static void run(Thread t) throws InterruptedException { t.start(); t.join(); }
  static void boom() { throw new IllegalStateException("boom"); }
  public static void main(String[] args) throws Exception {
    Thread a = new Thread(Handlers::boom, "a");
    a.setUncaughtExceptionHandler((t, e) -> System.out.println("own " + t.getName() + " " + e + " " + t.getState()));
    run(a);
    System.out.println(a.getUncaughtExceptionHandler());
    Group g = new Group("g");
    System.out.println(g + " " + g.getParent().getName() + " " + g.getMaxPriority() + " " + g.isDaemon() + " " + g.isDestroyed());
    run(new Thread(g, Handlers::boom, "b"));
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default " + t.getName() + " " + e));
    run(new Thread(Handlers::boom, "c"));
    run(new Thread(new ThreadGroup("plain"), Handlers::boom, "d"));
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> { throw new RuntimeException("in handler"); });
    run(new Thread(Handlers::boom, "e"));
    Thread.setDefaultUncaughtExceptionHandler(null);
    System.out.println(Thread.currentThread().getUncaughtExceptionHandler() == Thread.currentThread().getThreadGroup());
    Thread f = new Thread(Handlers::boom, "f");
    System.setErr(System.out);
    run(f);
    Thread withCause = new Thread(() -> { try { boom(); } catch (RuntimeException e) { throw new RuntimeException("outer", e); } }, "with cause");
    run(withCause);
    g.setMaxPriority(3);
    Thread p = new Thread(g, () -> {}, "p");
    p.setPriority(10);
    System.out.println(p.getPriority() + " " + g.activeCount() + " " + g.activeGroupCount());
    Thread live = new Thread(g, () -> { try { Thread.sleep(100000); } catch (InterruptedException e) { System.out.println("interrupted in group"); } }, "live");
    live.start();
    System.out.println(g.activeCount());
    g.list();
    Thread.sleep(5);
    g.interrupt();
    live.join();
    System.out.println(g.activeCount() + " " + g.parentOf(g) + " " + Thread.currentThread().getThreadGroup().parentOf(g));
    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> System.out.println("main's " + t.getName() + " " + e));
    Thread d = new Thread(() -> { try { Thread.sleep(20); } catch (InterruptedException e) { } System.out.println("after main"); });
    d.start();
    boom();
  }
}
