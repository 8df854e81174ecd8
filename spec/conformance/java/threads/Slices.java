package threads;

/** A computing thread does not starve the others, whatever its loops are. */
public class Slices {
  static volatile boolean stop;
  static int plain;
  static long sum;
  public static void main(String[] args) throws Exception {
    // A loop without calls must not starve the timers.
    Thread ticker = new Thread(() -> { for (int i = 0; i < 3; i++) { try { Thread.sleep(5); } catch (InterruptedException e) { } System.out.println("tick " + i); } stop = true; });
    ticker.start();
    long n = 0;
    while (!stop) n++;
    System.out.println("spun " + (n > 1000));
    ticker.join();
    stop = false;
    // an inner counted loop
    Thread two = new Thread(() -> { try { Thread.sleep(20); } catch (InterruptedException e) { } System.out.println("two"); stop = true; });
    two.start();
    int[] a = new int[1000];
    while (!stop) { for (int i = 0; i < a.length; i++) a[i] += i; }
    System.out.println("inner " + (a[10] != 0));
    two.join();
    stop = false;
    // a very long counted loop without calls
    Thread three = new Thread(() -> { try { Thread.sleep(10); } catch (InterruptedException e) { } System.out.println("three"); });
    three.start();
    Thread.yield();
    long t = 0;
    for (int i = 0; i < 1_000_000_000 && three.isAlive(); i++) { t += i; }
    System.out.println("long " + (t >= 0)); // none at all if the other is done by now
    three.join();
    Thread four = new Thread(() -> { try { Thread.sleep(10); } catch (InterruptedException e) { } System.out.println("four"); stop = true; });
    four.start();
    long before = System.nanoTime();
    int x = 1;
    for (int round = 0; round < 1000000 && !stop; round++) {
      for (int i = 0; i < 2_000_000; i++) { x = x * 31 + (x >>> 7); }
    }
    System.out.println("nested " + (x != 0));
    four.join();
    // Recursion without loops
    stop = false;
    Thread five = new Thread(() -> { try { Thread.sleep(10); } catch (InterruptedException e) { } System.out.println("five"); stop = true; });
    five.start();
    int f = 0;
    do { f = fib(20); } while (!stop);
    System.out.println("fib " + f);
    // two computing threads share
    long[] counts = new long[2];
    stop = false;
    Thread[] ts = new Thread[2];
    for (int k = 0; k < 2; k++) { int j = k; ts[k] = new Thread(() -> { long c = 0; while (!stop) c++; counts[j] = c; }); ts[k].start(); }
    Thread.sleep(300);
    stop = true;
    for (Thread q : ts) q.join();
    System.out.println("shared " + (counts[0] > 1000 && counts[1] > 1000));
  }
  static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
}
