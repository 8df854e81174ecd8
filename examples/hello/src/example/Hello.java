package example;

/** Prints a greeting four times, one second apart. */
public final class Hello {
  public void run() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        Thread.sleep(1000);
      }
      System.out.println("hello");
    }
  }
}
