package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** States, names, priorities, join with a deadline, stack sizes, thread locals. */
public class ThreadLife {
  static final Object LOCK = new Object();

  static void quiet(long ms) { try { Thread.sleep(ms); } catch (InterruptedException e) { System.out.println("quiet interrupted"); } }

  static void await(Thread t, Thread.State s) throws InterruptedException {
    while (t.getState() != s) Thread.sleep(1);
    System.out.println(t.getName() + " " + t.getState() + " " + t.isAlive());
  }

  public static void main(String[] args) throws Exception {
    Thread main = Thread.currentThread();
    System.out.println(main.getName() + " " + main.getPriority() + " " + main.isDaemon() + " " + main.getThreadGroup().getName()
        + " " + main.getThreadGroup().getParent().getName() + " " + main.getState() + " " + main.isAlive());
    System.out.println(main);
    Thread t = new Thread(() -> {}, "new");
    System.out.println(t.getState() + " " + t.isAlive() + " " + t);
    t.setPriority(Thread.MAX_PRIORITY);
    t.setName("renamed");
    t.setDaemon(true);
    System.out.println(t + " " + t.getPriority() + " " + t.isDaemon());
    try { t.setPriority(11); } catch (IllegalArgumentException e) { System.out.println(e); }
    try { t.setName(null); } catch (NullPointerException e) { System.out.println(e); }
    t.start();
    t.join();
    System.out.println(t.getState() + " " + t + " " + t.getThreadGroup());
    try { t.start(); } catch (IllegalThreadStateException e) { System.out.println(e); }
    Thread sleeping = new Thread(() -> quiet(100000), "sleeping"); sleeping.setDaemon(true); sleeping.start(); await(sleeping, Thread.State.TIMED_WAITING);
    try { sleeping.setDaemon(false); } catch (IllegalThreadStateException e) { System.out.println(e); }
    Thread waiting = new Thread(() -> { synchronized (LOCK) { try { LOCK.wait(); } catch (InterruptedException e) { System.out.println(e); } } }, "waiting"); waiting.setDaemon(true); waiting.start(); await(waiting, Thread.State.WAITING);
    Object other = new Object();
    Thread blocked = new Thread(() -> { synchronized (other) { System.out.println("entered"); } }, "blocked");
    synchronized (other) { blocked.start(); await(blocked, Thread.State.BLOCKED); System.out.println(Thread.holdsLock(other) + " " + Thread.holdsLock(LOCK)); }
    blocked.join();
    Thread parked = new Thread(() -> LockSupport.park(LOCK), "parked"); parked.start(); await(parked, Thread.State.WAITING);
    System.out.println(LockSupport.getBlocker(parked) == LOCK);
    LockSupport.unpark(parked); parked.join();
    Thread parkedTimed = new Thread(() -> LockSupport.parkNanos(100_000_000_000L), "parkedTimed"); parkedTimed.start(); await(parkedTimed, Thread.State.TIMED_WAITING);
    LockSupport.unpark(parkedTimed); parkedTimed.join();
    // join with a deadline
    long before = System.nanoTime();
    sleeping.join(20);
    System.out.println(System.nanoTime() - before >= 20_000_000L);
    System.out.println(sleeping.isAlive());
    sleeping.join(5, 500000);
    try { sleeping.join(-1); } catch (IllegalArgumentException e) { System.out.println(e); }
    try { Thread.sleep(-1); } catch (IllegalArgumentException e) { System.out.println(e); }
    try { Thread.sleep(1, 1000000); } catch (IllegalArgumentException e) { System.out.println(e); }
    try { synchronized (LOCK) { LOCK.wait(-1); } } catch (IllegalArgumentException e) { System.out.println(e); }
    try { synchronized (LOCK) { LOCK.wait(1, 1000000); } } catch (IllegalArgumentException e) { System.out.println(e); }
    for (int i = 0; i < 3; i++) {
      try {
        if (i == 0) LOCK.wait(); else if (i == 1) LOCK.notify(); else LOCK.notifyAll();
      } catch (IllegalMonitorStateException e) { System.out.println(e); }
    }
    try { Thread.holdsLock(null); } catch (NullPointerException e) { System.out.println("npe"); }
    // stack sizes
    int[] depths = new int[2];
    for (int i = 0; i < 2; i++) {
      int k = i;
      Thread deep = new Thread(null, () -> { try { depths[k] = depth(0); } catch (StackOverflowError e) { depths[k] = max; } }, "deep", i == 0 ? 256 * 1024 : 8 * 1024 * 1024);
      deep.start(); deep.join();
    }
    System.out.println(depths[1] > 4 * depths[0]);
    // locals
    ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 5);
    InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>() { protected String childValue(String p) { return p + "-child"; } };
    inherited.set("parent"); local.set(6);
    Thread child = new Thread(() -> { System.out.println(local.get() + " " + inherited.get()); local.remove(); System.out.println(local.get());
      Thread g = new Thread(() -> System.out.println(inherited.get())); g.start(); try { g.join(); } catch (InterruptedException e) { } });
    child.start(); child.join();
    Thread none = new Thread(null, () -> System.out.println(inherited.get()), "none", 0, false); none.start(); none.join();
    System.out.println(local.get() + " " + inherited.get());
    // class loader, ids
    System.out.println(new Thread().getName().startsWith("Thread-"));
    // subclass
    Thread sub = new Thread() { @Override public void run() { System.out.println("sub " + getName().startsWith("Thread-")); } };
    sub.start(); sub.join();
    // yield, onSpinWait
    Thread.yield(); Thread.onSpinWait();
    System.out.println(Thread.activeCount() >= 3);
    Thread[] list = new Thread[2 * Thread.activeCount() + 10];
    int n = Thread.enumerate(list);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) names.add(list[i].getName());
    names.retainAll(List.of("main", "sleeping")); // other programs' threads may still be there
    Collections.sort(names);
    System.out.println(names);
  }
  static int max;
  static int depth(int n) { max = n; return depth(n + 1) + 1; }
}
