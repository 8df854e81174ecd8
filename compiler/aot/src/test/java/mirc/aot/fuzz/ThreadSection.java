package mirc.aot.fuzz;

/** Threads that give way at random, and whose result does not depend on the order. */
final class ThreadSection implements Section {
  private static final String CONCURRENT = "java.util.concurrent.";

  @Override
  public void write(Choice choice, Code code) {
    int threads = choice.between(2, 6);
    int rounds = choice.between(5, 60);
    code.line(
        "static int plain; static int other; static volatile int done; static final Object LOCK = new Object();");
    code.line(
        "static final %satomic.AtomicLong ATOMIC = new %satomic.AtomicLong();",
        CONCURRENT, CONCURRENT);
    code.line(
        "static final %slocks.ReentrantLock GUARD = new %slocks.ReentrantLock(%s);",
        CONCURRENT, CONCURRENT, choice.of("", "true"));
    code.line(
        "static final %sConcurrentHashMap<Integer, Integer> MAP = new %sConcurrentHashMap<>();",
        CONCURRENT, CONCURRENT);
    code.line(
        "static final %sBlockingQueue<Integer> QUEUE = new %s;",
        CONCURRENT,
        choice.of(
            "java.util.concurrent.ArrayBlockingQueue<>(2)",
            "java.util.concurrent.LinkedBlockingQueue<>(3)",
            "java.util.concurrent.SynchronousQueue<>()",
            "java.util.concurrent.LinkedTransferQueue<>()"));
    code.line("static final ThreadLocal<int[]> LOCAL = ThreadLocal.withInitial(() -> new int[1]);");
    code.line(
        "static synchronized void add(int n) { int old = plain; pause(n); plain = old + n; }");
    code.open("static void pause(int n)");
    code.line(
        "if ((System.nanoTime() / 64 + n) %% %d == 0) { Thread.yield(); }", choice.between(2, 5));
    code.close();
    code.open("static void work(int id) throws Exception");
    code.open("for (int i = 0; i < %d; i++)", rounds);
    for (int k = choice.between(2, 5); k > 0; k--) {
      code.line(
          "%s",
          choice.of(
              "add(i);",
              "synchronized (LOCK) { int x = other; pause(i); other = x + 1; }",
              "ATOMIC.addAndGet(id * i);",
              "GUARD.lock(); try { done++; pause(i); } finally { GUARD.unlock(); }",
              "MAP.merge(i % 5, id, Integer::sum);",
              "LOCAL.get()[0] += i;",
              "pause(i);",
              "ATOMIC.getAndUpdate(v -> v + 3);",
              "if (GUARD.tryLock(1, java.util.concurrent.TimeUnit.HOURS)) { ATOMIC.incrementAndGet(); GUARD.unlock(); }",
              "synchronized (ThreadSafe.class) { ThreadSafe.count++; LOCK.hashCode(); }"));
    }
    code.close();
    code.line("ATOMIC.addAndGet(LOCAL.get()[0]); LOCAL.remove();");
    code.close();
    code.line("static final class ThreadSafe { static int count; }");
    code.open("static void run() throws Exception");
    switch (choice.below(4)) {
      case 0 -> plain(choice, code, threads);
      case 1 -> pool(choice, code, threads);
      case 2 -> pipe(code, threads, rounds);
      default -> futures(choice, code, threads);
    }
    code.line(
        "Report.is(\"plain\", plain + \" \" + other + \" \" + done + \" \" + ATOMIC + \" \" + MAP + \" \" + ThreadSafe.count);");
    code.close();
  }

  private static void plain(Choice choice, Code code, int threads) {
    code.line("Thread[] all = new Thread[%d];", threads);
    code.open("for (int t = 0; t < all.length; t++)");
    code.line("int id = t;");
    code.line(
        "all[t] = new Thread(() -> { try { work(id); } catch (Exception e) { throw new IllegalStateException(e); } }, \"worker\" + t);");
    code.line("all[t].setDaemon(%s);", choice.of("true", "false"));
    code.line("all[t].start();");
    code.close();
    code.line(
        "for (Thread t : all) { t.join(%s); Report.is(t.getName(), t.isAlive() + \" \" + t.getState()); }",
        choice.of("", "600000"));
  }

  private static void pool(Choice choice, Code code, int threads) {
    code.line(
        "var pool = %sExecutors.%s;",
        CONCURRENT,
        choice.of(
            "newFixedThreadPool(3)",
            "newCachedThreadPool()",
            "newSingleThreadExecutor()",
            "newScheduledThreadPool(2)",
            "newWorkStealingPool(2)"));
    code.line("var all = new java.util.ArrayList<%sFuture<Integer>>();", CONCURRENT);
    code.open("for (int t = 0; t < %d; t++)", threads);
    code.line("int id = t;");
    code.line(
        "all.add(pool.submit(() -> { work(id); if (id == %d) { throw new java.io.IOException(\"job \" + id); } return id * id; }));",
        choice.below(8));
    code.close();
    code.line(
        "for (var f : all) { try { Report.is(\"got\", f.get()); } catch (%sExecutionException e) { Report.caught(e.getCause()); } }",
        CONCURRENT);
    code.line(
        "pool.shutdown(); Report.is(\"ended\", pool.awaitTermination(1, %sTimeUnit.HOURS));",
        CONCURRENT);
  }

  private static void pipe(Code code, int threads, int rounds) {
    code.line("Thread[] all = new Thread[%d];", threads);
    code.open("for (int t = 0; t < all.length; t++)");
    code.line(
        "all[t] = new Thread(() -> { try { for (int i = 0; i < %d; i++) { QUEUE.put(i); pause(i); } } catch (InterruptedException e) { Report.caught(e); } });",
        rounds);
    code.line("all[t].start();");
    code.close();
    code.line(
        "long sum = 0; for (int i = 0; i < %d; i++) { sum += QUEUE.take(); pause(i); }",
        threads * rounds);
    code.line("for (Thread t : all) { t.join(); }");
    code.line("Report.is(\"sum\", sum); Report.is(\"rest\", QUEUE.poll());");
  }

  private static void futures(Choice choice, Code code, int threads) {
    code.line("var latch = new %sCountDownLatch(%d);", CONCURRENT, threads);
    code.line("var pool = %sExecutors.newFixedThreadPool(%d);", CONCURRENT, choice.between(1, 4));
    code.line("var sum = %sCompletableFuture.completedFuture(1);", CONCURRENT);
    code.open("for (int t = 0; t < %d; t++)", threads);
    code.line("int id = t;");
    code.line(
        "var one = %sCompletableFuture.supplyAsync(() -> { try { work(id); } catch (Exception e) { throw new IllegalStateException(e); } finally { latch.countDown(); } return id; }, pool);",
        CONCURRENT);
    code.line("sum = sum.thenCombine(one, (a, b) -> a + b * %d);", choice.below(9));
    code.close();
    code.line(
        "latch.await(); Report.is(\"sum\", sum.thenApply(x -> %s / x).handle((v, e) -> e == null ? v : e.getClass().getName()).get());",
        choice.of("0", "100"));
    code.line("pool.shutdownNow();");
  }
}
