package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;

/** Thread groups: trees of them, who is in them, priorities, destruction, uncaught exceptions. */
public class Groups {
  private static final CountDownLatch END = new CountDownLatch(1);

  private static final Set<String> INTERRUPTED = new ConcurrentSkipListSet<>();

  static class Loud extends ThreadGroup {
    Loud(ThreadGroup parent, String name) { super(parent, name); }
    @Override public void uncaughtException(Thread t, Throwable e) {
      System.out.println(getName() + " hears of " + e.getMessage() + " in " + t.getName() + " of " + t.getThreadGroup().getName());
    }
  }

  static Thread waits(ThreadGroup group, String name) {
    Thread t = new Thread(group, () -> {
      try { END.await(); } catch (InterruptedException e) { INTERRUPTED.add(name); }
    }, name);
    t.start();
    while (t.getState() != Thread.State.WAITING) Thread.onSpinWait();
    return t;
  }

  static String names(ThreadGroup group, boolean deep) {
    Thread[] all = new Thread[20];
    int n = group.enumerate(all, deep);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) names.add(all[i].getName());
    Collections.sort(names);
    return names + (all[n] == null ? "" : " and more");
  }

  static String groups(ThreadGroup group, boolean deep) {
    ThreadGroup[] all = new ThreadGroup[20];
    int n = group.enumerate(all, deep);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) names.add(all[i].getName());
    Collections.sort(names);
    return names.toString();
  }

  static void t(String what, Runnable body) {
    try { body.run(); System.out.println(what); } catch (Exception e) { System.out.println(what + ": " + e); }
  }

  public static void main(String[] args) throws Exception {
    ThreadGroup main = Thread.currentThread().getThreadGroup();
    ThreadGroup top = new ThreadGroup("top");
    ThreadGroup left = new Loud(top, "left");
    ThreadGroup right = new ThreadGroup(top, "right");
    ThreadGroup leaf = new ThreadGroup(left, "leaf");
    System.out.println(top.getParent() == main ? "of main" : "elsewhere");
    System.out.println(left + " " + leaf.getParent().getName() + " " + top.parentOf(leaf) + " " + leaf.parentOf(top) + " " + right.parentOf(leaf));
    System.out.println(top.activeCount() + " " + top.activeGroupCount() + " " + left.activeGroupCount() + " " + leaf.activeGroupCount());
    Thread a = waits(left, "a");
    Thread b = waits(leaf, "b");
    Thread c = waits(right, "c");
    System.out.println(names(top, true) + " " + names(top, false) + " " + names(left, false) + " " + names(left, true));
    System.out.println(groups(top, true) + " " + groups(top, false) + " " + groups(leaf, true));
    Thread[] few = new Thread[2];
    System.out.println(top.enumerate(few) + " " + top.activeCount());
    top.list();
    // Children of a thread are in its group.
    Thread maker = new Thread(right, () -> {
      Thread child = new Thread("child");
      System.out.println(child.getThreadGroup().getName() + " " + new ThreadGroup("made").getParent().getName());
    });
    maker.start();
    maker.join();
    System.out.println(maker.getThreadGroup());
    // Priorities
    left.setMaxPriority(4);
    System.out.println(left.getMaxPriority() + " " + leaf.getMaxPriority() + " " + right.getMaxPriority());
    leaf.setMaxPriority(9);
    System.out.println(leaf.getMaxPriority());
    left.setMaxPriority(0);
    left.setMaxPriority(11);
    System.out.println(left.getMaxPriority());
    Thread p = new Thread(leaf, "p");
    System.out.println(p.getPriority());
    p.setPriority(8);
    System.out.println(p.getPriority() + " " + new ThreadGroup(leaf, "below").getMaxPriority());
    // Uncaught exceptions go up to the first group that does something.
    Thread fails = new Thread(leaf, () -> { throw new IllegalStateException("failure"); }, "fails");
    System.out.println(fails.getUncaughtExceptionHandler() == leaf);
    fails.start();
    fails.join();
    System.out.println(fails.getUncaughtExceptionHandler());
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default: " + e.getMessage()));
    Thread other = new Thread(right, () -> { throw new IllegalStateException("other"); }, "other");
    other.start();
    other.join();
    Thread.setDefaultUncaughtExceptionHandler(null);
    // Daemons
    ThreadGroup daemons = new ThreadGroup("daemons");
    daemons.setDaemon(true);
    System.out.println(daemons.isDaemon() + " " + new ThreadGroup(daemons, "inner").isDaemon() + " " + new Thread(daemons, "t").isDaemon());
    // Interrupts
    left.interrupt();
    a.join();
    b.join();
    System.out.println(INTERRUPTED);
    System.out.println(names(top, true) + " " + left.activeCount());
    // Destruction
    t("destroys right", right::destroy);
    END.countDown();
    c.join();
    t("destroys left", left::destroy);
    System.out.println(left.isDestroyed() + " " + leaf.isDestroyed() + " " + top.isDestroyed());
    t("again", left::destroy);
    t("thread of a destroyed one", () -> new Thread(left, "late").start());
    t("group of a destroyed one", () -> System.out.println(new ThreadGroup(left, "late").getParent()));
    t("null parent", () -> new ThreadGroup(null, "x"));
    t("access", top::checkAccess);
    System.out.println(Thread.activeCount() == main.activeCount());
  }
}
