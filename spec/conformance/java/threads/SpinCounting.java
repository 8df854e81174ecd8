package threads;

/** A thread that counts while it spins on a field lets the thread that sets the field run. */
public class SpinCounting {
  private static volatile boolean done;
  private static int plain;

  public static void main(String[] args) throws InterruptedException {
    Thread setter = new Thread(() -> done = true);
    setter.start();
    int spins = 0;
    while (!done) {
      spins++;
    }
    System.out.println("for: " + (spins >= 0 || spins < 0));
    setter.join();

    done = false;
    Thread second = new Thread(() -> done = true);
    second.start();
    for (int i = 0; ; i++) {
      plain ^= i & 1;
      if (done) {
        break;
      }
    }
    second.join();
    System.out.println("endless for: " + (plain == 0 || plain == 1));
  }
}
