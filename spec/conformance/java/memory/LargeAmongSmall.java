package memory;

import java.util.ArrayList;
import java.util.List;

/** A large array gets its place although small objects that live lie scattered over the whole heap. */
public class LargeAmongSmall {
  private static final int EVERY = 250; // nodes of which one stays: some 40 KB

  private static final class Node {
    private Node previous;
    private final int[] data;

    private Node(Node previous, int number) {
      this.previous = previous;
      data = new int[30];
      data[number % data.length] = number;
    }

    private int sum() {
      int sum = 0;
      for (int value : data) {
        sum += value;
      }
      return sum;
    }
  }

  private static boolean isFilled() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 16 * 10;
  }

  private static List<Node> scatter() {
    System.gc();
    List<Node> kept = new ArrayList<>();
    Node last = null;
    for (int i = 0; i % EVERY != 0 || !isFilled(); i++) {
      last = new Node(last, i);
      if (i % EVERY == 0) {
        kept.add(last);
      }
    }
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).previous = i == 0 ? null : kept.get(i - 1);
    }
    return kept;
  }

  public static void main(String[] args) {
    List<Node> kept = scatter();
    byte[] large = new byte[(int) (Runtime.getRuntime().maxMemory() / 16 * 7)];
    large[large.length - 1] = 1;
    int right = 0;
    for (int i = 0; i < kept.size(); i++) {
      Node node = kept.get(i);
      right += node.sum() == i * EVERY && node.previous == (i == 0 ? null : kept.get(i - 1)) ? 1 : 0;
    }
    System.out.println(kept.size() > 100 && right == kept.size() ? "all there" : right + " of " + kept.size());
    System.out.println(large[large.length - 1]);
  }
}
