package ch08;

public class S8_4_8_1_Overriding {
    static class Point {
        int x = 0;

        void move(int d) {
            x += d;
        }

        String show(Object o) {
            return "Point(Object)";
        }

        Object get() {
            return "got";
        }

        public boolean equals(Object o) {
            return o instanceof Point p && p.x == x;
        }

        public int hashCode() {
            return x;
        }
    }

    static class Slow extends Point {
        int limit;

        @Override
        void move(int d) {
            super.move(Math.min(d, limit));
        }

        String show(String s) {
            return "Slow(String)";
        }

        @Override
        String get() {
            return "slowly " + super.get();
        }
    }

    static class Slower extends Slow {
        @Override
        String show(Object o) {
            return "Slower(Object)";
        }

        // An overload, not an override.
        public boolean equals(Slower s) {
            return false;
        }
    }

    static class Generic<T> {
        String take(T t) {
            return "generic " + t;
        }

        <U> String pair(T t, U u) {
            return "pair " + t + u;
        }
    }

    static class OfInt extends Generic<Integer> {
        @Override
        String take(Integer i) {
            return "int " + (i + 1);
        }

        @Override
        <V> String pair(Integer i, V v) {
            return "own pair";
        }
    }

    public static void main(String[] args) {
        Slow s = new Slow();
        s.limit = 3;
        Point p = s;
        p.move(10);
        System.out.println(p.x + " " + p.get());
        System.out.println(p.show("x") + s.show("x") + s.show((Object) "x") + new Slower().show("x") + ((Point) new Slower()).show("x"));
        Slower a = new Slower(), b = new Slower();
        System.out.println(a.equals(b) + " " + a.equals((Object) b) + " " + new java.util.HashSet<>(java.util.List.of(a)).contains(b));
        Generic<Integer> g = new OfInt();
        System.out.println(g.take(1) + g.pair(1, "x"));
        Slow.class.cast(p).limit = 1;
        p.move(5);
        System.out.println(p.x);
    }
}
