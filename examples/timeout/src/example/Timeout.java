package example;

import mirage.random.Entropy;

/** Starts a task of random length and cancels it when it has not ended after two seconds. */
public final class Timeout {
  private final Entropy entropy;

  public Timeout(Entropy entropy) {
    this.entropy = entropy;
  }

  public void run() throws InterruptedException {
    byte[] random = new byte[1];
    entropy.fill(random);
    long length = 3000 + 10L * (random[0] & 0xff);
    Thread task = new Thread(() -> work(length), "task");
    task.start();
    task.join(2000);
    if (task.isAlive()) {
      task.interrupt();
      task.join();
    }
    System.out.println("Done");
  }

  private static void work(long milliseconds) {
    System.out.println("Working");
    try {
      Thread.sleep(milliseconds);
      System.out.println("Finished in time");
    } catch (InterruptedException e) {
      System.out.println("Cancelled");
    }
  }
}
