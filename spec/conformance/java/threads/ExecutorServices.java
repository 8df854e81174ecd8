package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class ExecutorServices {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int n = i;
            futures.add(pool.submit(() -> {
                if (n == 5) throw new IllegalStateException("task " + n);
                Thread.yield();
                return n * n;
            }));
        }
        for (Future<Integer> f : futures) {
            try {
                System.out.print(f.get() + " ");
            } catch (ExecutionException e) {
                System.out.print(e.getMessage() + " | " + e.getCause().getMessage() + " ");
            }
        }
        System.out.println("");
        System.out.println("" + pool.invokeAll(List.of(() -> "a", () -> "b")).get(1).get() + pool.invokeAny(List.of(() -> "only")));
        Future<?> blocked = pool.submit(() -> {
            Thread.sleep(100_000);
            return null;
        });
        try {
            blocked.get(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(blocked.cancel(true) + " " + blocked.isCancelled());
        try {
            blocked.get();
        } catch (CancellationException e) {
            System.out.println(e.getMessage());
        }
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + " " + pool.isTerminated());
        try {
            pool.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch ticks = new CountDownLatch(3);
        ScheduledFuture<?> ticking = timer.scheduleAtFixedRate(ticks::countDown, 1, 2, TimeUnit.MILLISECONDS);
        ticks.await();
        ticking.cancel(false);
        System.out.println(timer.schedule(() -> "late", 3, TimeUnit.MILLISECONDS).get());
        System.out.println(timer.shutdownNow().size() >= 0);
        timer.awaitTermination(5, TimeUnit.SECONDS);
        ForkJoinPool fj = new ForkJoinPool(2);
        System.out.println(fj.invoke(new Fib(15)));
        fj.shutdown();
        fj.awaitTermination(5, TimeUnit.SECONDS);
        CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 20), b = new CompletableFuture<>();
        CompletableFuture<String> c = a.thenCombine(b, Integer::sum).thenApply(x -> "sum " + x).whenComplete((v, e) -> System.out.println(v + " " + e));
        b.complete(22);
        System.out.println(c.get());
        System.out.println(CompletableFuture.<Integer>failedFuture(new IllegalArgumentException("bad")).exceptionally(e -> -1).thenCompose(x -> CompletableFuture.completedFuture(x * 2)).join());
        try {
            CompletableFuture.supplyAsync(() -> 1 / (args.length)).join();
        } catch (CompletionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(CompletableFuture.allOf(a, b, c).thenApply(v -> "all").join() + CompletableFuture.anyOf(CompletableFuture.completedFuture("any")).join());
        AtomicInteger count = new AtomicInteger();
        Thread[] all = new Thread[5];
        Phaser phaser = new Phaser(5);
        Exchanger<String> exchanger = new Exchanger<>();
        for (int i = 0; i < 5; i++) {
            all[i] = new Thread(() -> {
                count.incrementAndGet();
                phaser.arriveAndAwaitAdvance();
                count.addAndGet(phaser.getPhase() * 10);
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(count);
        Thread x = new Thread(() -> {
            try {
                System.out.println("got " + exchanger.exchange("from thread"));
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        x.start();
        String got = exchanger.exchange("from main");
        x.join();
        System.out.println(got);
    }

    static class Fib extends RecursiveTask<Integer> {
        final int n;

        Fib(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n < 2) return n;
            Fib f = new Fib(n - 1);
            f.fork();
            return new Fib(n - 2).compute() + f.join();
        }
    }
}
