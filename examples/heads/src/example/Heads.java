package example;

/** Two threads sleep one and two seconds; the application ends when both have. */
public final class Heads {
  public void run() throws InterruptedException {
    Thread heads = new Thread(() -> say("Heads", 1000), "heads");
    Thread tails = new Thread(() -> say("Tails", 2000), "tails");
    heads.start();
    tails.start();
    heads.join();
    tails.join();
    System.out.println("Finished");
  }

  private static void say(String side, long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    System.out.println(side);
  }
}
