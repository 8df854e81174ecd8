package ch08;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

public class S8_4_4_GenericMethods {
    static <T> void swap(T[] array, int i, int j) {
        T t = array[i];
        array[i] = array[j];
        array[j] = t;
    }

    static <T, C extends Collection<? super T>> C into(C c, Iterable<? extends T> all) {
        for (T t : all) c.add(t);
        return c;
    }

    <R> R with(Function<? super S8_4_4_GenericMethods, ? extends R> f) {
        return f.apply(this);
    }

    static <A, B, C> Function<A, C> then(Function<A, B> f, Function<B, C> g) {
        return a -> g.apply(f.apply(a));
    }

    static <T extends Exception> void sneak(Throwable e) throws T {
        @SuppressWarnings("unchecked")
        T t = (T) e;
        throw t;
    }

    public static void main(String[] args) {
        Integer[] a = {1, 2, 3};
        swap(a, 0, 2);
        S8_4_4_GenericMethods.<Integer>swap(a, 0, 1);
        System.out.println(a[0] + "" + a[1] + a[2]);
        List<Object> objects = into(new ArrayList<>(), List.of("a", "b"));
        System.out.println(into(objects, List.of(1)));
        System.out.println(new S8_4_4_GenericMethods().<String>with(x -> "with " + (x != null)));
        System.out.println(then((String s) -> s.length(), n -> n * 2.5).apply("four"));
        try {
            S8_4_4_GenericMethods.<RuntimeException>sneak(new java.io.IOException("checked"));
        } catch (Exception e) {
            System.out.println(e);
        }
        List<String> words = new ArrayList<>(List.of("ccc", "a", "bb"));
        words.sort(Comparator.<String, Integer>comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        System.out.println(words);
        Object[] objs = new Object[] {"x", 1};
        swap(objs, 0, 1);
        System.out.println(objs[0]);
        Object[] strings = new String[] {"p", "q"};
        swap(strings, 0, 1);
        System.out.println(strings[0]);
    }
}
