package ch04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

public class S4_5_1_TypeArguments {
    static double sum(Collection<? extends Number> numbers) {
        double sum = 0;
        for (Number n : numbers) sum += n.doubleValue();
        return sum;
    }

    static void fill(List<? super Integer> list) {
        for (int i = 0; i < 3; i++) list.add(i);
    }

    static void print(Collection<?> c) {
        for (Object o : c) System.out.print(o + ";");
        System.out.println(c.size());
    }

    static <T> void swap(List<T> list) {
        T first = list.get(0);
        list.set(0, list.get(1));
        list.set(1, first);
    }

    static void swapAny(List<?> list) {
        swap(list);
    }

    public static void main(String[] args) {
        System.out.println(sum(Arrays.asList(1, 2.5, 3L, (byte) 4)));
        List<Number> numbers = new ArrayList<>();
        fill(numbers);
        numbers.add(1.5f);
        print(numbers);
        List<Object> objects = new ArrayList<>(numbers);
        fill(objects);
        print(objects);
        swapAny(objects);
        print(objects);
        List<? extends Comparable<?>> mixed = Arrays.asList("a", 1, 'c');
        print(mixed);
        List<List<?>> lists = new ArrayList<>();
        lists.add(List.of(1));
        lists.add(List.of("x", "y"));
        for (List<?> l : lists) print(l);
    }
}
