package threads;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.lang.ref.ReferenceQueue;
import java.util.Date;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Interrupts in the calls that block with a deadline, in queues, tasks, pipes and reference queues. */
public class InterruptsTimed {
  interface Body { void run() throws Exception; }

  private static final long LONG = 100_000;
  private static volatile boolean sent; // whether the thread under test was interrupted

  private static void attempt(Body body, boolean before, StringBuilder result) {
    if (before) Thread.currentThread().interrupt();
    try { body.run(); result.append("returned"); }
    catch (Throwable e) { result.append(e).append(e.getCause() == null ? "" : " by " + e.getCause()); }
    result.append(" flag=").append(Thread.interrupted());
  }

  static void check(String name, Body body) throws Exception {
    StringBuilder late = new StringBuilder();
    Thread t = new Thread(() -> attempt(body, false, late), name);
    t.setDaemon(true);
    sent = false;
    t.start();
    while (t.getState() == Thread.State.RUNNABLE || t.getState() == Thread.State.NEW) Thread.sleep(1);
    String state = t.getState().toString();
    t.interrupt();
    sent = true;
    t.join();
    StringBuilder early = new StringBuilder();
    Thread u = new Thread(() -> attempt(body, true, early), name);
    u.setDaemon(true);
    u.start();
    u.join();
    System.out.println(name + ": " + state + " " + late + "; before: " + early);
  }

  static class Late implements Delayed {
    @Override public long getDelay(TimeUnit unit) { return unit.convert(LONG, TimeUnit.MILLISECONDS); }
    @Override public int compareTo(Delayed other) { return 0; }
  }

  private static Thread daemon(Runnable r) { Thread t = new Thread(r); t.setDaemon(true); return t; }

  /** Does something once the calling thread was interrupted. */
  private static void whenInterrupted(Runnable then) {
    daemon(() -> { while (!sent) Thread.yield(); then.run(); }).start();
  }

  public static void main(String[] args) throws Exception {
    TimeUnit ms = TimeUnit.MILLISECONDS;
    Object lock = new Object();
    Thread main = Thread.currentThread();
    check("wait nanos", () -> { synchronized (lock) { lock.wait(LONG, 5); } });
    check("join nanos", () -> main.join(LONG, 5));
    check("timedJoin", () -> ms.timedJoin(main, LONG));
    check("timedWait", () -> { synchronized (lock) { ms.timedWait(lock, LONG); } });
    check("parkNanos blocker", () -> LockSupport.parkNanos(lock, LONG * 1_000_000));
    check("parkUntil blocker", () -> LockSupport.parkUntil(lock, System.currentTimeMillis() + LONG));
    ReentrantLock own = new ReentrantLock();
    Condition condition = own.newCondition();
    check("awaitUntil", () -> { own.lock(); try { condition.awaitUntil(new Date(System.currentTimeMillis() + LONG)); } finally { own.unlock(); } });
    check("awaitUninterruptibly, woken", () -> {
      own.lock();
      try {
        whenInterrupted(() -> { own.lock(); condition.signalAll(); own.unlock(); });
        condition.awaitUninterruptibly();
      } finally { own.unlock(); }
    });
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    rw.writeLock().lock();
    check("writeLock.lockInterruptibly", () -> rw.writeLock().lockInterruptibly());
    check("readLock.tryLock", () -> rw.readLock().tryLock(LONG, ms));
    check("writeLock.tryLock", () -> rw.writeLock().tryLock(LONG, ms));
    StampedLock stamped = new StampedLock();
    stamped.writeLock();
    check("stamped.writeLockInterruptibly", stamped::writeLockInterruptibly);
    check("stamped.tryReadLock", () -> stamped.tryReadLock(LONG, ms));
    check("stamped.tryWriteLock", () -> stamped.tryWriteLock(LONG, ms));
    check("latch timed", () -> new CountDownLatch(1).await(LONG, ms));
    check("barrier timed", () -> new CyclicBarrier(2).await(LONG, ms));
    check("semaphore of several", () -> new Semaphore(1).acquire(2));
    check("semaphore fair", () -> new Semaphore(0, true).acquire());
    check("exchanger timed", () -> new Exchanger<String>().exchange("a", LONG, ms));
    check("phaser timed", () -> { Phaser p = new Phaser(2); p.awaitAdvanceInterruptibly(p.arrive(), LONG, ms); });
    check("array.offer", () -> { var q = new ArrayBlockingQueue<String>(1); q.put("a"); q.offer("b", LONG, ms); });
    check("array.poll", () -> new ArrayBlockingQueue<String>(1).poll(LONG, ms));
    check("linked.put", () -> { var q = new LinkedBlockingQueue<String>(1); q.put("a"); q.put("b"); });
    check("linked.offer", () -> { var q = new LinkedBlockingQueue<String>(1); q.put("a"); q.offer("b", LONG, ms); });
    check("synchronous.offer", () -> new SynchronousQueue<String>().offer("a", LONG, ms));
    check("synchronous.poll fair", () -> new SynchronousQueue<String>(true).poll(LONG, ms));
    check("tryTransfer", () -> new LinkedTransferQueue<String>().tryTransfer("a", LONG, ms));
    check("transfer.take", () -> new LinkedTransferQueue<String>().take());
    check("priority.poll", () -> new PriorityBlockingQueue<String>().poll(LONG, ms));
    check("deque.putFirst", () -> { var q = new LinkedBlockingDeque<String>(1); q.put("a"); q.putFirst("b"); });
    check("deque.pollLast", () -> new LinkedBlockingDeque<String>().pollLast(LONG, ms));
    DelayQueue<Late> delays = new DelayQueue<>();
    delays.add(new Late());
    check("delay.take of late", delays::take);
    check("delay.poll of late", () -> delays.poll(LONG, ms));
    check("future.get timed", () -> new FutureTask<String>(() -> "x").get(LONG, ms));
    check("completable.join, woken", () -> {
      CompletableFuture<String> future = new CompletableFuture<>();
      whenInterrupted(() -> future.complete("x"));
      future.join();
    });
    ForkJoinTask<Integer> never = new RecursiveTask<>() { @Override protected Integer compute() { return 1; } };
    check("forkJoin.get", never::get);
    check("forkJoin.get timed", () -> never.get(LONG, ms));
    ExecutorService pool = Executors.newCachedThreadPool(InterruptsTimed::daemon);
    check("submit.get", () -> pool.submit(() -> { Thread.sleep(LONG); return 1; }).get());
    check("invokeAny", () -> pool.invokeAny(List.of(() -> { Thread.sleep(LONG); return 1; })));
    check("completion.take", () -> new ExecutorCompletionService<String>(pool).take());
    check("completion.poll", () -> new ExecutorCompletionService<String>(pool).poll(LONG, ms));
    ScheduledExecutorService scheduled = Executors.newScheduledThreadPool(1, InterruptsTimed::daemon);
    ScheduledFuture<?> later = scheduled.schedule(() -> 1, LONG, ms);
    check("scheduled.get", later::get);
    check("awaitTermination of scheduled", () -> scheduled.awaitTermination(LONG, ms));
    later.cancel(true);
    scheduled.shutdownNow();
    ReferenceQueue<Object> references = new ReferenceQueue<>();
    check("references.remove", references::remove);
    check("references.remove timed", () -> references.remove(LONG));
    check("pipe.read", () -> { PipedOutputStream out = new PipedOutputStream(); new PipedInputStream(out).read(); });
    check("pipe.write", () -> { PipedInputStream in = new PipedInputStream(1); PipedOutputStream out = new PipedOutputStream(in); out.write(1); out.write(2); });
    check("reader.read", () -> { PipedWriter out = new PipedWriter(); new PipedReader(out).read(); });
    // A cancelled task interrupts the thread that runs it.
    CountDownLatch begun = new CountDownLatch(1);
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    Future<?> task = pool.submit(() -> {
      begun.countDown();
      try { Thread.sleep(LONG); } catch (InterruptedException e) { seen.add("cancelled: " + e.getMessage()); }
    });
    begun.await();
    System.out.println(task.cancel(true) + " " + task.isCancelled() + " " + seen.take());
    CountDownLatch running = new CountDownLatch(1);
    pool.execute(() -> { running.countDown(); try { Thread.sleep(LONG); } catch (InterruptedException e) { seen.add("shut down: " + Thread.currentThread().isInterrupted()); } });
    running.await();
    System.out.println(pool.shutdownNow() + " " + seen.take() + " " + pool.awaitTermination(10, TimeUnit.SECONDS));
    // Entering a monitor is not interrupted.
    Thread enters = new Thread(() -> { synchronized (lock) { seen.add("entered " + Thread.currentThread().isInterrupted()); } });
    synchronized (lock) {
      enters.start();
      while (enters.getState() != Thread.State.BLOCKED) Thread.sleep(1);
      enters.interrupt();
      Thread.sleep(5);
      System.out.println(enters.getState() + " " + enters.isInterrupted());
    }
    System.out.println(seen.take());
    enters.join();
    enters.interrupt();
    System.out.println(enters.isInterrupted());
  }
}
