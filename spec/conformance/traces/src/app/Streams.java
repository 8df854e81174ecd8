package app;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams: the library between frames of lambdas. */
final class Streams {
  static void all() {
    Trace.of("map", () -> Stream.of(1, 2).map(x -> Trace.fail("map " + x)).forEach(System.out::println));
    Trace.of(
        "pipeline",
        () ->
            List.of(3, 1, 2).stream()
                .filter(x -> x > 0)
                .sorted()
                .map(x -> 6 / (x - 1))
                .collect(Collectors.toList()));
    Trace.of("range", () -> IntStream.range(0, 3).mapToObj(x -> Trace.fail("range")).toList());
    Trace.of("reduce", () -> Stream.of(1, 2).reduce((a, b) -> Trace.fail("reduce")));
    Trace.of(
        "flat map",
        () ->
            Stream.of("a b", "c")
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .mapToInt(Trace::fail)
                .sum());
    Trace.of(
        "grouping",
        () -> Stream.of("a", "b").collect(Collectors.groupingBy(text -> Trace.fail("group"))));
    Trace.of("duplicate key", () -> Stream.of(1, 1).collect(Collectors.toMap(x -> x, x -> x)));
    Trace.of("used twice", () -> {
      Stream<Integer> stream = Stream.of(1);
      stream.count();
      stream.count();
    });
    Trace.of("iterator", () -> {
      Iterator<Integer> numbers = Stream.of(1).map(x -> x / (x - 1)).iterator();
      numbers.next();
    });
  }
}
