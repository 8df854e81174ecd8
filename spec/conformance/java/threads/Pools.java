package threads;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Executors of all kinds, futures, parallel streams, timers and publishers. */
public class Pools {
  static void t(String name, Callable<?> body) {
    try {
      System.out.println(name + ": " + body.call());
    } catch (Throwable e) {
      System.out.println(name + " threw " + e);
    }
  }

  static class Fib extends RecursiveTask<Integer> {
    final int n;

    Fib(int n) {
      this.n = n;
    }

    protected Integer compute() {
      if (n < 2) {
        return n;
      }
      Fib f = new Fib(n - 1);
      f.fork();
      return new Fib(n - 2).compute() + f.join();
    }
  }

  public static void main(String[] args) {
    t("fixed", () -> { ExecutorService e = Executors.newFixedThreadPool(3); Future<Integer> f = e.submit(() -> 42); int r = f.get(); e.shutdown(); return r + " " + e.awaitTermination(1, TimeUnit.SECONDS); });
    t("cached", () -> { ExecutorService e = Executors.newCachedThreadPool(); List<Future<Integer>> f = e.invokeAll(List.of(() -> 1, () -> 2)); int s=0; for (var x: f) s+=x.get(); e.shutdownNow(); return s; });
    t("sched", () -> { ScheduledExecutorService e = Executors.newScheduledThreadPool(2); var f = e.schedule(() -> "x", 5, TimeUnit.MILLISECONDS); var r = f.get(); AtomicInteger n = new AtomicInteger(); CountDownLatch l = new CountDownLatch(3); e.scheduleAtFixedRate(() -> { n.incrementAndGet(); l.countDown();}, 1, 2, TimeUnit.MILLISECONDS); l.await(); e.shutdownNow(); return r + (n.get() >= 3); });
    t("work", () -> { ExecutorService e = Executors.newWorkStealingPool(); int r = e.submit(() -> 7).get(); e.shutdown(); return r; });
    t("single", () -> { ExecutorService e = Executors.newSingleThreadExecutor(); int r = e.submit(() -> 7).get(); e.shutdown(); return r; });
    t("cf", () -> CompletableFuture.supplyAsync(() -> 3).thenApply(x -> x * 2).thenCombine(CompletableFuture.supplyAsync(() -> 4), Integer::sum).get());
    t("cfto", () -> new CompletableFuture<Integer>().completeOnTimeout(9, 5, TimeUnit.MILLISECONDS).get());
    t("cfex", () -> CompletableFuture.supplyAsync(() -> { throw new IllegalStateException("x"); }).handle((x, e) -> e.toString()).get());
    t("par", () -> IntStream.range(0, 1000).parallel().map(x -> x * 2).sum());
    t("par2", () -> IntStream.range(0, 100).boxed().parallel().collect(Collectors.groupingByConcurrent(x -> x % 3, Collectors.counting())).toString());
    t("fj", () -> new ForkJoinPool(4).invoke(new Fib(15)));
    t("timer", () -> { Timer m = new Timer(); CountDownLatch l = new CountDownLatch(2); m.schedule(new TimerTask(){ public void run(){ l.countDown(); }}, 1, 2); l.await(); m.cancel(); return "ok"; });
    t("flow", () -> { List<Integer> got = Collections.synchronizedList(new ArrayList<>()); try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>()) { var c = p.consume(got::add); for (int i=0;i<5;i++) p.submit(i); p.close(); c.get(); } return got; });
    t("ecs", () -> { ExecutorService e = Executors.newFixedThreadPool(2); var s = new ExecutorCompletionService<Integer>(e); s.submit(() -> 1); s.submit(() -> 2); int r = s.take().get() + s.take().get(); e.shutdown(); return r; });
    t("names", () -> { ExecutorService e = Executors.newFixedThreadPool(1); String n = e.submit(() -> Thread.currentThread().getName()).get().replaceAll("\\d+", "N"); e.shutdown(); return n; });
  }
}
