import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Library {
  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  record Square(double side, String label) implements Shape {}

  static String describe(Shape shape) {
    if (shape instanceof Circle circle && circle.radius() > 1) {
      return "big " + circle;
    }
    return shape instanceof Square square ? square.label() : "small";
  }

  static String kind(int n) {
    return switch (n % 4) {
      case 0 -> "zero";
      case 1, 2 -> {
        String text = "low";
        yield text + n;
      }
      default -> "high";
    };
  }

  interface Left {
    default String who() {
      return "left";
    }
  }

  interface Right extends Left {
    @Override
    default String who() {
      return "right of " + Left.super.who();
    }
  }

  static class Diamond implements Left, Right {}

  public static void main(String[] args) {
    System.out.println(
        IntStream.range(0, 10)
            .filter(x -> x % 2 == 1)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",")));
    System.out.println(Stream.of("a", "bb", "ccc").map(String::length).toList());
    System.out.println(
        Arrays.asList(3, 1, 2).stream().sorted(Comparator.reverseOrder()).reduce(0, Integer::sum));
    Map<String, List<Integer>> lists = new LinkedHashMap<>();
    lists.computeIfAbsent("k", k -> new ArrayList<>()).add(1);
    System.out.println(lists);
    TreeMap<Integer, String> tree = new TreeMap<>();
    for (int i = 0; i < 5; i++) tree.put(i * 7 % 5, "v" + i);
    System.out.println(tree + " " + tree.headMap(3) + " " + tree.descendingMap());
    ArrayDeque<Integer> deque = new ArrayDeque<>();
    deque.push(1);
    deque.addLast(2);
    System.out.println(deque + " " + new PriorityQueue<>(List.of(5, 1, 3)).poll());
    try {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      for (Integer x : list) list.remove(x);
    } catch (ConcurrentModificationException e) {
      System.out.println(e);
    }
    Supplier<Supplier<String>> nested = () -> () -> "nested";
    System.out.println(nested.get().get() + Optional.of("x").map(x -> x + "y").get());
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    Function<Integer, Integer> next = x -> x + 1;
    System.out.println(add.andThen(next).apply(1, 2));
    Function<Integer, int[]> make = int[]::new;
    System.out.println(make.apply(3).length);
    System.out.println(describe(new Circle(2)) + describe(new Circle(1)) + describe(new Square(1, "s")));
    System.out.println(new Square(1, "s").equals(new Square(1, "s")) + " " + new Square(0, null));
    System.out.println(kind(0) + kind(1) + kind(2) + kind(3) + new Diamond().who());
    System.out.println(
        String.join("-", List.of("a", "b")) + " t ".trim() + "ab".repeat(2) + "abc".replace('b', 'x'));
    StringBuilder text = new StringBuilder();
    for (String x : new TreeSet<>(Arrays.asList("q", "w", "e"))) text.append(x).append((char) 233);
    System.out.println(text.insert(1, true).append(1.5f).append(-0.0).append(1L << 40));
    EnumMap<Color, Integer> colors = new EnumMap<>(Color.class);
    colors.put(Color.GREEN, 2);
    colors.put(Color.RED, 1);
    System.out.println(colors + " " + EnumSet.complementOf(EnumSet.of(Color.RED)));
    System.out.println(Color.valueOf("RED").compareTo(Color.GREEN));
    try {
      Color.valueOf("BLUE");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Object[] objects = {1, 'c', 2L, 3.0, "s", null, new int[0].length};
    System.out.println(Arrays.asList(objects) + " " + Arrays.deepToString(new int[][] {{1}, {2, 3}}));
    System.out.println(new Library() {}.getClass().getName() + " " + Circle.class.getSimpleName());
    System.out.println(Integer.valueOf(127) == Integer.valueOf(127));
    int[] numbers = new Random(1).ints(100).toArray();
    Arrays.sort(numbers);
    System.out.println(numbers[0] + " " + numbers[99] + " " + Arrays.binarySearch(numbers, numbers[5]));
  }

  enum Color {
    RED,
    GREEN,
    BLUEISH
  }
}
