package threads;

import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Interrupts in every call that blocks, and before it. */
public class Interrupts {
  interface Body { void run() throws Exception; }

  static void check(String name, Body body) throws Exception {
    StringBuilder result = new StringBuilder();
    Thread t = new Thread(() -> {
      try { body.run(); result.append("returned"); }
      catch (InterruptedException e) { result.append("interrupted ").append(e.getMessage()); }
      catch (Throwable e) { result.append(e); }
      result.append(" flag=").append(Thread.currentThread().isInterrupted());
    }, name);
    t.start();
    Thread.State s;
    do { Thread.sleep(1); s = t.getState(); } while (s == Thread.State.RUNNABLE || s == Thread.State.NEW);
    String state = s.toString();
    t.interrupt();
    t.join();
    System.out.println(name + ": " + state + " " + result);
    // interrupted before the call
    StringBuilder before = new StringBuilder();
    Thread u = new Thread(() -> {
      Thread.currentThread().interrupt();
      try { body.run(); before.append("returned"); }
      catch (InterruptedException e) { before.append("interrupted ").append(e.getMessage()); }
      catch (Throwable e) { before.append(e); }
      before.append(" flag=").append(Thread.currentThread().isInterrupted());
    }, name);
    u.start();
    u.join();
    System.out.println("  before: " + before);
  }

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    check("sleep", () -> Thread.sleep(100000));
    check("sleep nanos", () -> Thread.sleep(100000, 5));
    check("TimeUnit.sleep", () -> TimeUnit.SECONDS.sleep(100));
    check("wait", () -> { synchronized (lock) { lock.wait(); } });
    check("wait timed", () -> { synchronized (lock) { lock.wait(100000); } });
    Thread main = Thread.currentThread();
    check("join", () -> main.join());
    check("join timed", () -> main.join(100000));
    check("park", () -> LockSupport.park());
    check("park blocker", () -> LockSupport.park(lock));
    check("parkNanos", () -> LockSupport.parkNanos(100_000_000_000L));
    check("parkUntil", () -> LockSupport.parkUntil(System.currentTimeMillis() + 100000));
    ReentrantLock held = new ReentrantLock();
    held.lock();
    check("lockInterruptibly", held::lockInterruptibly);
    check("tryLock timed", () -> held.tryLock(100, TimeUnit.SECONDS));
    ReentrantLock free = new ReentrantLock();
    Condition condition = free.newCondition();
    check("condition.await", () -> { free.lock(); try { condition.await(); } finally { free.unlock(); } });
    check("condition.await timed", () -> { free.lock(); try { condition.await(100, TimeUnit.SECONDS); } finally { free.unlock(); } });
    check("condition.awaitNanos", () -> { free.lock(); try { condition.awaitNanos(100_000_000_000L); } finally { free.unlock(); } });
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    rw.writeLock().lock();
    check("readLock.lockInterruptibly", () -> rw.readLock().lockInterruptibly());
    StampedLock stamped = new StampedLock();
    stamped.writeLock();
    check("stamped.readLockInterruptibly", () -> stamped.readLockInterruptibly());
    Semaphore semaphore = new Semaphore(0);
    check("semaphore.acquire", semaphore::acquire);
    check("semaphore.tryAcquire", () -> semaphore.tryAcquire(100, TimeUnit.SECONDS));
    CountDownLatch latch = new CountDownLatch(1);
    check("latch.await", latch::await);
    CyclicBarrier barrier = new CyclicBarrier(2);
    check("barrier.await", () -> { try { barrier.await(); } finally { barrier.reset(); } });
    check("queue.take", () -> new ArrayBlockingQueue<String>(1).take());
    check("linked.take", () -> new LinkedBlockingQueue<String>().take());
    check("linked.poll", () -> new LinkedBlockingQueue<String>().poll(100, TimeUnit.SECONDS));
    check("array.put", () -> { var q = new ArrayBlockingQueue<String>(1); q.put("a"); q.put("b"); });
    check("synchronous.put", () -> new SynchronousQueue<String>().put("a"));
    check("synchronous.take", () -> new SynchronousQueue<String>().take());
    check("transfer", () -> new LinkedTransferQueue<String>().transfer("a"));
    check("priority.take", () -> new PriorityBlockingQueue<String>().take());
    check("deque.take", () -> new LinkedBlockingDeque<String>().takeFirst());
    check("delay.take", () -> new DelayQueue<Delayed>().take());
    check("exchanger", () -> new Exchanger<String>().exchange("a"));
    check("future.get", () -> new FutureTask<String>(() -> "x").get());
    check("completable.get", () -> new CompletableFuture<String>().get());
    check("completable.get timed", () -> new CompletableFuture<String>().get(100, TimeUnit.SECONDS));
    check("phaser", () -> { Phaser p = new Phaser(2); p.awaitAdvanceInterruptibly(p.arrive()); });
    ExecutorService pool = Executors.newFixedThreadPool(1);
    check("awaitTermination", () -> pool.awaitTermination(100, TimeUnit.SECONDS));
    pool.shutdown();
    check("invokeAll", () -> { ExecutorService p = Executors.newCachedThreadPool(r -> { Thread t = new Thread(r); t.setDaemon(true); return t; }); p.invokeAll(java.util.List.of(() -> { Thread.sleep(100000); return 1; })); });
    System.out.println(Thread.interrupted() + " " + Thread.currentThread().isInterrupted());
    Thread.currentThread().interrupt();
    System.out.println(Thread.currentThread().isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted());
  }
}
