package memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Small objects that die here and there, in a heap of which they fill a third. */
public class Fragments {
  public static void main(String[] args) {
    Random random = new Random(1);
    Map<Integer, String> map = new HashMap<>();
    for (int i = 0; i < 1_500_000; i++) {
      int key = random.nextInt(200_000);
      if (i % 4 == 0) {
        map.remove(key);
      } else {
        map.put(key, "value " + i);
      }
    }
    long sum = 0;
    for (Map.Entry<Integer, String> entry : map.entrySet()) {
      sum += entry.getKey() ^ entry.getValue().hashCode();
    }
    System.out.println(map.size() + " " + sum);
  }
}
