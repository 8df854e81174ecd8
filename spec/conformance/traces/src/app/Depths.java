package app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Deep stacks, other threads, single frames. */
final class Depths {
  private static int recurse(int depth) {
    return depth == 0 ? Trace.fail("deep") : 1 + recurse(depth - 1);
  }

  static void all() throws InterruptedException {
    for (int depth : new int[] {3, 1500}) {
      try {
        recurse(depth);
      } catch (IllegalStateException thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        System.out.println(frames.length + " " + frames[0] + " " + frames[frames.length - 1]);
      }
    }
    Thread thread = new Thread(() -> Trace.of("thread", () -> Trace.fail("thread")), "other");
    thread.start();
    thread.join();
    Thread pooled = Thread.currentThread();
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Future<Integer> result = pool.submit(() -> Trace.fail("pooled by " + pooled.getName()));
    Trace.of("future", result::get);
    pool.shutdown();
    StackTraceElement here = new Exception().getStackTrace()[0];
    System.out.println(
        here.getModuleName() + " " + here.getClassName() + " " + here.getMethodName() + " "
            + here.getFileName() + " " + here.getLineNumber() + " " + here.isNativeMethod());
  }
}
