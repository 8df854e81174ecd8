import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import jdk.internal.misc.Unsafe;

/**
 * Computes, waits, or breaks the runtime, while other threads are in every state. The second
 * argument is an address of the image that is written to.
 */
public final class Break {
  /** Its record in the image is what some of the ways damage. */
  static class Victim {
    int touch() {
      return 1;
    }
  }

  private static final class Other extends Victim { // its method is too long for a direct call
    @Override
    int touch() {
      return 2 + (hashCode() & 0) + (hashCode() & 0) + (hashCode() & 0) + (hashCode() & 0) + (hashCode() & 0);
    }
  }

  private static final Unsafe UNSAFE = Unsafe.getUnsafe();

  private final ReentrantLock lock = new ReentrantLock();

  private Break() {}

  public static void main(String[] args) throws Exception {
    new Break().run(args[0], args.length == 1 ? 0 : Long.parseLong(args[1]));
  }

  private void run(String how, long address) throws Exception {
    if (!how.equals("halt")) {
      start("sleeper", this::sleep);
    }
    start("waiter", this::waitForNotice);
    start("parked", LockSupport::park);
    lock.lock();
    start("wants the lock", lock::lock);
    settle();
    System.out.println("ready");
    System.out.flush();
    switch (how) {
      case "compute" -> compute();
      case "wait" -> Thread.sleep(60_000);
      case "page" -> UNSAFE.putInt(16L, 1);
      case "guard" -> overflow(address);
      case "jump" -> jump(address);
      case "mirror" -> mirror(address);
      case "halt" -> LockSupport.park(this);
      case "monitors" -> circle(new Crossed(left, right), new Crossed(right, left));
      case "initialisers" -> circle(() -> First.touch(), () -> Second.touch());
      default -> throw new IllegalArgumentException(how);
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void sleep() {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized void waitForNotice() {
    try {
      wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compute() {
    Map<Integer, Victim> map = new HashMap<>();
    for (int i = 0; ; i++) {
      map.put(i % 100, i % 2 == 0 ? new Victim() : new Other());
    }
  }

  /** The limit that methods compare their frames with is given up: only the guard page is left. */
  private static void overflow(long address) {
    UNSAFE.putLong(address, 0);
    System.out.println(deeper(1));
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + depth;
  }

  /** The table of a class's methods is made to point at data. */
  private static void jump(long address) {
    Victim victim = address == 1 ? new Other() : new Victim();
    for (long at = address + 128; at < address + 160; at += 4) {
      UNSAFE.putInt(at, (int) address);
    }
    System.out.println(victim.touch());
  }

  /** A class loses its {@code java.lang.Class}. */
  private static void mirror(long address) {
    Object victim = address == 1 ? new Object() : new Victim();
    UNSAFE.putInt(address, 0);
    System.out.println(victim.getClass());
  }

  /** Two threads that cannot go on; what is not of the circle can. */
  private void circle(Runnable one, Runnable other) throws InterruptedException {
    start("one", one);
    start("other", other);
    meeting.await();
    Thread.sleep(300);
    System.out.println("goes on");
    System.exit(3);
  }

  private static void meet() {
    meeting.countDown();
    try {
      meeting.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final CountDownLatch meeting = new CountDownLatch(2);

  private final Object left = new Object();
  private final Object right = new Object();

  private record Crossed(Object first, Object second) implements Runnable {
    @Override
    public void run() {
      synchronized (first) {
        meet();
        synchronized (second) {
          System.out.println("never");
        }
      }
    }
  }

  private static final class First {
    static {
      meet();
      Second.touch();
    }

    static void touch() {}
  }

  private static final class Second {
    static {
      meet();
      First.touch();
    }

    static void touch() {}
  }

  /** Waits until all others wait, however slow the machine is. */
  private static void settle() throws InterruptedException {
    Thread[] all = new Thread[Thread.activeCount() + 8];
    int count = Thread.enumerate(all);
    for (int i = 0; i < count; i++) {
      while (all[i] != Thread.currentThread() && all[i].getState() == Thread.State.RUNNABLE) {
        Thread.sleep(1);
      }
    }
  }
}
