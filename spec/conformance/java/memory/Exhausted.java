// Alone, ends with 1
package memory;

import java.util.*;

/** OutOfMemoryError again and again, caught; the figures of Runtime. */
public class Exhausted {
  static void attempt(String name, Runnable body) {
    try { body.run(); System.out.println(name + " returned"); }
    catch (OutOfMemoryError e) { System.out.println(name + ": " + e.getMessage()); }
    catch (NegativeArraySizeException e) { System.out.println(name + ": " + e); }
  }
  static Object keep;
  static final class Node { Node next; long a, b; }
  public static void main(String[] args) throws Exception {
    attempt("int max", () -> keep = new int[Integer.MAX_VALUE]);
    attempt("int max-1", () -> keep = new byte[Integer.MAX_VALUE - 1]);
    attempt("long big", () -> keep = new long[500_000_000]);
    attempt("object big", () -> keep = new Object[500_000_000]);
    attempt("multi", () -> keep = new long[1000][1000][1000]);
    attempt("negative", () -> keep = new int[-1]);
    keep = null;
    for (int round = 0; round < 3; round++) {
      attempt("list", () -> { List<byte[]> l = new ArrayList<>(); while (true) l.add(new byte[100_000]); });
      attempt("nodes", () -> { Node n = null; while (true) { Node m = new Node(); m.next = n; n = m; } });
      attempt("strings", () -> { StringBuilder b = new StringBuilder("x"); while (true) b.append(b); });
      attempt("map", () -> { Map<Integer, int[]> m = new HashMap<>(); for (int i = 0; ; i++) m.put(i, new int[100]); });
    }
    Thread t = new Thread(() -> { List<long[]> l = new ArrayList<>(); while (true) l.add(new long[10_000]); }, "hog");
    t.setUncaughtExceptionHandler((x, e) -> System.out.println(x.getName() + " " + e));
    t.start();
    t.join();
    // the program goes on
    long sum = 0;
    for (int i = 0; i < 100; i++) { byte[] b = new byte[1_000_000]; sum += b.length; }
    System.out.println(sum);
    Runtime r = Runtime.getRuntime();
    System.out.println((r.maxMemory() > 40_000_000) + " " + (r.maxMemory() <= 67_108_864) + " " + (r.totalMemory() <= r.maxMemory()) + " " + (r.freeMemory() <= r.totalMemory()) + " " + (r.freeMemory() > 0));
    System.gc();
    long used = r.totalMemory() - r.freeMemory();
    keep = new byte[10_000_000];
    long more = r.totalMemory() - r.freeMemory();
    System.out.println((more - used >= 10_000_000) + " " + (more - used < 12_000_000));
    throw new OutOfMemoryError("mine");
  }
}
