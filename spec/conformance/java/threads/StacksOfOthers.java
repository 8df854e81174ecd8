package threads;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The stacks of other threads: waiting, blocked, parked, computing, ended. */
public class StacksOfOthers {
  private static final Object LOCK = new Object();
  private static volatile long turns;
  private static volatile boolean stop;

  private static final class Waiting implements Runnable {
    @Override
    public void run() {
      outer();
    }
  }

  private static final class Entering implements Runnable {
    @Override
    public void run() {
      synchronized (LOCK) {
        System.out.println("entered");
      }
    }
  }

  private static final class Parking implements Runnable {
    @Override
    public void run() {
      LockSupport.park(LOCK);
    }
  }

  private static final class Computing implements Runnable {
    @Override
    public void run() {
      while (!stop) {
        turns++;
      }
    }
  }

  private static void outer() {
    inner();
  }

  private static void inner() {
    synchronized (LOCK) {
      try {
        LOCK.wait();
      } catch (InterruptedException e) {
        System.out.println(e);
      }
    }
  }

  /** Frames of native methods are left out: an image has none for what it compiles directly. */
  private static void print(String name, StackTraceElement[] stack) {
    System.out.println(name);
    for (StackTraceElement e : stack) {
      if (!e.isNativeMethod()) {
        System.out.println("  " + e.getClassName() + "." + e.getMethodName() + ":" + e.getLineNumber()
            + " " + e.getModuleName());
      }
    }
  }

  private static Thread started(Runnable body, String name, Thread.State state)
      throws InterruptedException {
    Thread thread = new Thread(body, name);
    print(name, thread.getStackTrace());
    thread.start();
    while (thread.getState() != state) {
      Thread.sleep(1);
    }
    return thread;
  }

  public static void main(String[] args) throws Exception {
    Thread waiting = started(new Waiting(), "waiting", Thread.State.WAITING);
    print("waiting", waiting.getStackTrace());
    Thread entering;
    synchronized (LOCK) {
      entering = started(new Entering(), "entering", Thread.State.BLOCKED);
      System.out.println(entering.getStackTrace()[0].getMethodName());
    }
    entering.join();
    Thread parking = started(new Parking(), "parking", Thread.State.WAITING);
    print("parking", parking.getStackTrace());
    Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
    print("waiting", all.get(waiting));
    print("parking", all.get(parking));
    System.out.println(all.containsKey(Thread.currentThread()) + " " + all.containsKey(entering));
    Thread computing = new Thread(new Computing(), "computing");
    computing.start();
    Thread.sleep(20);
    StackTraceElement[] stack = computing.getStackTrace();
    System.out.println(stack[stack.length - 1].getMethodName());
    stop = true;
    LockSupport.unpark(parking);
    synchronized (LOCK) {
      LOCK.notifyAll();
    }
    waiting.join();
    parking.join();
    computing.join();
    print("waiting", waiting.getStackTrace());
    StackTraceElement[] own = Thread.currentThread().getStackTrace();
    System.out.println(own[0].getMethodName() + " " + own[1].getMethodName());
  }
}
