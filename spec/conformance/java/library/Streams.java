package library;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Streams {
    record Person(String name, int age, String city) {}

    public static void main(String[] args) {
        List<Person> people = List.of(new Person("Ann", 30, "Oslo"), new Person("Bob", 25, "Rome"), new Person("Cid", 35, "Oslo"), new Person("Dee", 25, "Bern"), new Person("Eve", 41, "Rome"));
        System.out.println(people.stream().filter(p -> p.age() > 26).map(Person::name).collect(Collectors.toList()));
        System.out.println(new TreeMap<>(people.stream().collect(Collectors.groupingBy(Person::city, Collectors.averagingInt(Person::age)))));
        System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() < 30, Collectors.mapping(Person::name, Collectors.joining("+")))));
        System.out.println(people.stream().sorted(Comparator.comparingInt(Person::age).thenComparing(Person::name, Comparator.reverseOrder())).map(Person::name).toList());
        System.out.println("" + people.stream().collect(Collectors.toMap(Person::city, Person::age, Integer::sum, TreeMap::new)));
        System.out.println(people.stream().mapToInt(Person::age).summaryStatistics());
        System.out.println(IntStream.rangeClosed(1, 10).boxed().collect(Collectors.reducing(0, x -> x * x, Integer::sum)));
        System.out.println(Stream.iterate(1, x -> x < 200, x -> x * 3).map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
        System.out.println(Stream.of("b", "a", "c", "a").distinct().sorted().skip(1).limit(5).toList());
        System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).mapToInt(x -> x).sum());
        System.out.println(IntStream.range(0, 20).filter(x -> x % 3 == 0).mapToObj(Integer::toString).reduce("", String::concat));
        StringBuilder log = new StringBuilder();
        Optional<Integer> first = Stream.of(5, 8, 3).peek(x -> log.append('p').append(x)).filter(x -> x > 5).peek(x -> log.append('q').append(x)).findFirst();
        System.out.println(first + " " + log);
        System.out.println(Stream.of(1, 2, 3, 4, 1).takeWhile(x -> x < 4).count() + "" + Stream.of(1, 2, 3, 4, 1).dropWhile(x -> x < 4).toList());
        System.out.println(Stream.of(3, 1, 2).max(Comparator.naturalOrder()).get() + " " + Stream.of(1, 2).anyMatch(x -> x > 1) + Stream.empty().allMatch(x -> false) + Stream.of(1).noneMatch(x -> x == 1));
        System.out.println(DoubleStream.of(0.1, 0.2, 0.3, 1e20, -1e20).sum() + " " + LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + DoubleStream.of(1, 2, 4).average());
        System.out.println("" + Stream.of("x", "yy", "zzz").collect(Collectors.teeing(Collectors.counting(), Collectors.joining(), (n, s) -> n + s)));
        System.out.println(Arrays.asList(Stream.of(1, 2, 3).toArray(Integer[]::new)) + "" + Stream.of("a", "b").collect(LinkedList::new, LinkedList::addFirst, LinkedList::addAll));
        System.out.println("" + people.stream().collect(Collectors.groupingBy(Person::age, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), List::size))));
        System.out.println(Stream.<Integer>builder().add(1).add(2).build().mapMulti((Integer x, Consumer<Object> c) -> {
            c.accept(x);
            c.accept(x * 10);
        }).toList());
        System.out.println(IntStream.range(0, 1000).parallel().map(x -> x * 2).filter(x -> x % 3 == 0).sum() + " " + IntStream.range(0, 100).boxed().parallel().collect(Collectors.toList()).size());
        for (Runnable r : new Runnable[] {() -> {
            Stream<Integer> s = Stream.of(1);
            s.count();
            s.count();
        }, () -> Stream.of("a", "a").collect(Collectors.toMap(x -> x, x -> 1)), () -> Stream.of(1, null).sorted().toList(), () -> Stream.of(1).toList().add(2), () -> Stream.of(1, 2).map(x -> x / 0).forEach(x -> {})}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
            }
        }
        Function<Integer, Integer> f = x -> x + 1;
        BiFunction<Integer, Integer, Integer> g = Math::max;
        System.out.println(f.compose(f).andThen(x -> x * 2).apply(1) + g.andThen(x -> -x).apply(3, 4) + Stream.generate(() -> "g").limit(3).collect(Collectors.joining()));
        Spliterator<Integer> sp = List.of(1, 2, 3, 4).spliterator(), half = sp.trySplit();
        half.forEachRemaining(x -> System.out.print("h" + x));
        sp.forEachRemaining(x -> System.out.print("r" + x));
        System.out.println(" " + "chars".chars().mapToObj(c -> (char) c).sorted(Comparator.reverseOrder()).map(String::valueOf).collect(Collectors.joining()));
    }
}
