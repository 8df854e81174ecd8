package ch15;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class S15_12_2_6_InvocationType {
    static <T> T id(T t) {
        return t;
    }

    static <X extends Exception> void maybe(Class<X> c, boolean b) throws X {
        if (b) {
            @SuppressWarnings("unchecked")
            X x = (X) (Exception) new IOException("typed");
            throw x;
        }
    }

    static <T> List<T> listOf(T a, T b) {
        List<T> l = new ArrayList<>();
        Collections.addAll(l, a, b);
        return l;
    }

    static <T extends Comparable<? super T>> T best(Iterable<? extends T> all) {
        T best = null;
        for (T t : all) if (best == null || best.compareTo(t) < 0) best = t;
        return best;
    }

    public static void main(String[] args) {
        System.out.println(id("s").length() + id(5) + id(1.5));
        int unboxed = id(7);
        long wide = id(8);
        System.out.println(unboxed + wide);
        try {
            maybe(IOException.class, false);
            maybe(IOException.class, true);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(listOf(1, 2.5) + " " + listOf("a", 'b'));
        System.out.println(best(List.of(3, 8, 5)) + best(listOf("x", "y")));
        List<? extends Number> wild = List.of(1, 2L);
        Number first = wild.get(0);
        System.out.println(first.getClass() == wild.get(0).getClass());
        System.out.println("x".getClass().getSimpleName() + new int[] {1}.clone()[0]);
        @SuppressWarnings({"rawtypes", "unchecked"})
        Object raw = ((List) new ArrayList<>(List.of("r"))).get(0);
        System.out.println(raw);
        String s = args.length > 0 ? id(null) : id("cond");
        System.out.println(s);
    }
}
