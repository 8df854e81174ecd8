package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Locks, barriers, concurrent collections, and updaters of fields. */
public class Synchronizers {
  static void t(String name, Callable<?> body) {
    try {
      System.out.println(name + ": " + body.call());
    } catch (Throwable e) {
      System.out.println(name + " threw " + e);
    }
  }

  static class H {
    volatile int x;
    volatile long y;
    volatile String s;
  }

  public static void main(String[] args) {
    t("chm", () -> { ConcurrentHashMap<String,Integer> m = new ConcurrentHashMap<>(); for (int i=0;i<100;i++) m.merge("k"+i%7, 1, Integer::sum); return new TreeMap<>(m) + " " + m.reduceValues(1, Integer::sum) + m.search(1, (k,v) -> v > 14 ? "y" : null); });
    t("skip", () -> { ConcurrentSkipListMap<Integer,String> m = new ConcurrentSkipListMap<>(); for (int i=0;i<20;i++) m.put(i*7%20, "v"+i); return m.headMap(5) + " " + m.ceilingKey(6); });
    t("phaser", () -> { Phaser p = new Phaser(3); for (int i=0;i<2;i++) new Thread(() -> p.arriveAndAwaitAdvance()).start(); return p.arriveAndAwaitAdvance(); });
    t("exch", () -> { Exchanger<String> x = new Exchanger<>(); new Thread(() -> { try { x.exchange("b"); } catch (InterruptedException e) {} }).start(); return x.exchange("a"); });
    t("rw", () -> { var l = new java.util.concurrent.locks.ReentrantReadWriteLock(); l.readLock().lock(); l.readLock().unlock(); l.writeLock().lock(); var s = l.toString().replaceAll("@[0-9a-f]+", ""); l.writeLock().unlock(); return s; });
    t("stamped", () -> { var l = new java.util.concurrent.locks.StampedLock(); long s = l.tryOptimisticRead(); boolean v = l.validate(s); long w = l.writeLock(); l.unlockWrite(w); return v + " " + l.validate(s); });
    t("queues", () -> { var q = new LinkedBlockingDeque<Integer>(); q.add(1); q.addFirst(0); var s = new SynchronousQueue<Integer>(); new Thread(() -> { try { s.put(5);} catch (InterruptedException e) {} }).start(); var d = new DelayQueue<Delayed>(); var tq = new LinkedTransferQueue<Integer>(); tq.offer(3); var pb = new PriorityBlockingQueue<Integer>(List.of(3,1,2)); return q + " " + s.take() + d.size() + tq.take() + pb.take(); });
    t("cslm", () -> { var c = new CopyOnWriteArrayList<>(List.of(1,2)); for (var x: c) c.add(x); return c; });
    t("la", () -> { LongAdder l = new LongAdder(); l.add(5); l.increment(); DoubleAccumulator d = new DoubleAccumulator(Double::max, 0); d.accumulate(3); return l + " " + d; });
    t("upd", () -> { class C { volatile int x; } return AtomicIntegerFieldUpdater.newUpdater(H.class, "x").incrementAndGet(new H()) + " " + AtomicReferenceFieldUpdater.newUpdater(H.class, String.class, "s").compareAndSet(new H(), null, "a"); });
    t("cb", () -> { CyclicBarrier b = new CyclicBarrier(2, () -> System.out.println("tripped")); new Thread(() -> { try { b.await(); } catch (Exception e) {} }).start(); b.await(); return b.getNumberWaiting(); });
    t("updaters", () -> {
      H h = new H();
      var x = AtomicIntegerFieldUpdater.newUpdater(H.class, "x");
      var y = AtomicLongFieldUpdater.newUpdater(H.class, "y");
      var s = AtomicReferenceFieldUpdater.newUpdater(H.class, String.class, "s");
      x.addAndGet(h, 5);
      y.accumulateAndGet(h, 7, Math::max);
      s.updateAndGet(h, old -> old + "!");
      return h.x + " " + h.y + " " + h.s;
    });
    t("loaders", () -> {
      ClassLoader app = H.class.getClassLoader();
      return (app == Thread.currentThread().getContextClassLoader())
          + " " + app.getName() + " " + app.getParent().getName() + " " + String.class.getClassLoader()
          + " " + app.loadClass("threads.Synchronizers").getSimpleName();
    });
  }
}
