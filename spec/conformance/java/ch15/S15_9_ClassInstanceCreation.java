package ch15;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class S15_9_ClassInstanceCreation {
    static class Point {
        final int x;

        Point(int x) {
            this.x = x;
        }

        Point() {
            this(-1);
        }

        <T> Point(T t, int x) {
            this(x + t.hashCode());
        }
    }

    static class Box<T> {
        final T t;

        Box(T t) {
            this.t = t;
        }

        <U extends T> Box(U u, List<? super U> list) {
            this(u);
            list.add(u);
        }
    }

    static int evaluated;

    static int arg() {
        return ++evaluated;
    }

    public static void main(String[] args) {
        System.out.println(new Point().x + new Point(5).x + new Point("", 3).x + new <Integer>Point(4, 1).x);
        Box<String> b = new Box<>("diamond");
        System.out.println(b.t.length());
        List<Object> list = new ArrayList<>();
        System.out.println(new Box<Number>(1.5, list).t + "" + list);
        Map<String, List<Integer>> map = new HashMap<>() {
            @Override
            public List<Integer> get(Object key) {
                return computeIfAbsent((String) key, k -> new ArrayList<>());
            }
        };
        map.get("a").add(1);
        map.get("a").add(2);
        System.out.println(map);
        Comparator<String> byLast = new Comparator<>() {
            @Override
            public int compare(String x, String y) {
                return x.charAt(x.length() - 1) - y.charAt(y.length() - 1);
            }
        };
        System.out.println(byLast.compare("az", "ba") > 0);
        System.out.println(new Point(arg()) {
            int twice = x * 2;
        }.twice + evaluated);
        Point p = new Point(1), q = new Point(1);
        System.out.println(p == q);
        try {
            new Point(Integer.parseInt("nan"));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }
}
