package threads;

import java.util.Arrays;

/** One copy of a large array does not keep the processor from other threads; and copies right. */
public class LongCopies {
  private static final int SIZE = 4 << 20;
  private static volatile long turns;
  private static volatile boolean stop;

  /** Whether another thread ran between the beginning and the end of a copy. */
  private static boolean shared(Runnable copy) {
    long give = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < give) {
      long before = turns;
      copy.run();
      if (turns != before) {
        return true;
      }
    }
    return false;
  }

  public static void main(String[] args) throws Exception {
    Thread other =
        new Thread(
            () -> {
              while (!stop) {
                turns++;
              }
            });
    other.start();
    byte[] from = new byte[SIZE];
    byte[] to = new byte[SIZE];
    System.out.println("bytes " + shared(() -> System.arraycopy(from, 0, to, 0, SIZE)));
    Object[] left = new Object[SIZE / 4];
    Object[] right = new Object[SIZE / 4];
    System.out.println("references " + shared(() -> System.arraycopy(left, 0, right, 0, left.length)));
    stop = true;
    other.join();

    // Overlapping, both ways.
    int[] numbers = new int[1 << 20];
    Arrays.setAll(numbers, i -> i * 31);
    System.arraycopy(numbers, 0, numbers, 3, numbers.length - 3);
    System.out.println(Arrays.hashCode(numbers));
    System.arraycopy(numbers, 100_001, numbers, 7, numbers.length - 100_001);
    System.out.println(Arrays.hashCode(numbers));
    for (int i = 0; i < left.length; i++) {
      left[i] = i % 1000 == 0 ? Integer.toString(i) : null;
    }
    System.arraycopy(left, 0, right, 0, left.length);
    System.arraycopy(right, 0, right, 1000, right.length - 1000);
    System.arraycopy(right, 500, right, 0, right.length - 500);
    System.gc();
    long hash = 0;
    for (Object element : right) {
      hash = hash * 31 + (element == null ? 7 : element.hashCode());
    }
    System.out.println(hash);
  }
}
