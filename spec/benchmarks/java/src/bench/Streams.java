package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pipelines of streams over objects and ints. One operation: an element. */
final class Streams implements Benchmark {
  private static final int SIZE = 10_000;
  private static final int TIMES = 20;

  private record Item(int number, String group) {}

  private final List<Item> items = new ArrayList<>();

  Streams() {
    for (int i = 0; i < SIZE; i++) {
      items.add(new Item(i * 37 % SIZE, "group-" + i % 17));
    }
  }

  @Override
  public int operations() {
    return SIZE * TIMES * 3;
  }

  @Override
  public long round() {
    long sum = 0;
    for (int i = 0; i < TIMES; i++) {
      int least = i;
      sum += items.stream().filter(item -> item.number() > least).mapToLong(Item::number).sum();
      sum += IntStream.range(0, SIZE).map(n -> n * 3).filter(n -> (n & 1) == 0).asLongStream().sum();
      Map<String, Long> groups =
          items.stream()
              .map(item -> new Item(item.number() + least, item.group()))
              .collect(Collectors.groupingBy(Item::group, Collectors.counting()));
      sum += groups.size();
    }
    return sum;
  }
}
