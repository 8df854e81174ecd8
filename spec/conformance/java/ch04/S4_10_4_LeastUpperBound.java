package ch04;

import java.util.Arrays;
import java.util.List;

public class S4_10_4_LeastUpperBound {
    static String kind(Object o) {
        return "Object";
    }

    static String kind(Number n) {
        return "Number " + n;
    }

    static String kind(Comparable<?> c) {
        return "Comparable " + c;
    }

    static String kind(Integer i) {
        return "Integer " + i;
    }

    @SafeVarargs
    static <T> Class<?> element(T... ts) {
        return ts.getClass().getComponentType();
    }

    public static void main(String[] args) {
        boolean yes = args.length == 0;
        System.out.println(kind(yes ? 1 : 2));
        Number n = yes ? Integer.valueOf(1) : Double.valueOf(2);
        System.out.println(n);
        Object o = yes ? (Object) 1 : 2.0;
        System.out.println(o);
        System.out.println(kind((Number) (yes ? (Number) 1 : 2.0)));
        System.out.println(element(1, 2) + " " + element(1, 2.0) + " " + element("a", 1) + " " + element(new int[0], new int[1]) + " " + element(new String[0], new Integer[0]));
        var list = Arrays.asList(1, 2L, 3.0f);
        double sum = 0;
        for (var x : list) sum += x.doubleValue();
        System.out.println(sum);
        var one = yes ? List.of("x") : java.util.Set.of("y");
        System.out.println(one.size() + " " + one.iterator().next().length());
    }
}
