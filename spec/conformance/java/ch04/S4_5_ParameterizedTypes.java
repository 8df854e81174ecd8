package ch04;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class S4_5_ParameterizedTypes {
    static class Pair<A, B> {
        final A a;
        final B b;

        Pair(A a, B b) {
            this.a = a;
            this.b = b;
        }

        Pair<B, A> swap() {
            return new Pair<>(b, a);
        }

        class Inner<C> {
            String all(C c) {
                return a + "," + b + "," + c;
            }
        }
    }

    static int count;

    static class Counted<T> {
        static int made;

        Counted() {
            made++;
        }
    }

    public static void main(String[] args) {
        Pair<String, Integer> p = new Pair<>("x", 1);
        int b = p.swap().a + p.b;
        System.out.println(b + p.swap().b + p.a.length());
        Pair<String, Integer>.Inner<Double> inner = p.new Inner<Double>();
        System.out.println(inner.all(2.5));
        // All parameterizations share the class and its static fields.
        new Counted<String>();
        new Counted<Integer>();
        System.out.println(Counted.made);
        Map<String, List<? super Integer>> map = new HashMap<>();
        List<Object> objects = new ArrayList<>();
        objects.add("s");
        map.put("k", objects);
        map.get("k").add(5);
        System.out.println(map);
        Pair<?, ?>[] pairs = {p, p.swap()};
        System.out.println(pairs.getClass().getName() + pairs[1].a);
    }
}
