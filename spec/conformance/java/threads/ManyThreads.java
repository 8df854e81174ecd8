package threads;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Threads made and ended in great number, and many at a time. */
public class ManyThreads {
  public static void main(String[] args) throws InterruptedException {
    AtomicLong sum = new AtomicLong();
    for (int round = 0; round < 20; round++) {
      CountDownLatch all = new CountDownLatch(100);
      CountDownLatch go = new CountDownLatch(1);
      Thread[] threads = new Thread[100];
      for (int i = 0; i < threads.length; i++) {
        int number = i;
        threads[i] =
            new Thread(
                () -> {
                  all.countDown();
                  try {
                    go.await();
                  } catch (InterruptedException e) {
                    System.out.println(e);
                  }
                  sum.addAndGet(number);
                });
        threads[i].start();
      }
      all.await();
      go.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println(sum);
    for (int i = 0; i < 2000; i++) {
      Thread thread = new Thread(sum::incrementAndGet);
      thread.start();
      thread.join();
    }
    System.out.println(sum);
  }
}
