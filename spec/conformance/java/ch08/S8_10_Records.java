package ch08;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class S8_10_Records {
    record Point(int x, int y) {}

    record All(byte b, short s, char c, int i, long l, float f, double d, boolean z, String text, int[] array) {}

    record Empty() {}

    record Pair<A, B extends Comparable<B>>(A first, B second) implements Comparable<Pair<A, B>> {
        static int made;

        Pair {
            made++;
        }

        @Override
        public int compareTo(Pair<A, B> o) {
            return second.compareTo(o.second);
        }

        static <T extends Comparable<T>> Pair<T, T> twin(T t) {
            return new Pair<>(t, t);
        }
    }

    record Names(String... names) {}

    record Tree(Tree left, Tree right) {}

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + p.y() + " " + p.equals(new Point(3, 4)) + p.equals(new Point(3, 5)) + p.equals(null) + p.equals("x") + " " + p.hashCode() + " " + new Point(-1, 7).hashCode());
        int[] array = {1};
        All a = new All((byte) 1, (short) 2, 'c', 3, 4, 5f, 6, true, null, array), b = new All((byte) 1, (short) 2, 'c', 3, 4, 5f, 6, true, null, array), c = new All((byte) 1, (short) 2, 'c', 3, 4, 5f, 6, true, null, new int[] {1});
        System.out.println(a.toString().replaceAll("@.*", "@]"));
        System.out.println(a.equals(b) + " " + a.equals(c) + " " + (a.hashCode() == b.hashCode()));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + new Empty().hashCode());
        System.out.println(new All((byte) 0, (short) 0, 'c', 0, 0, Float.NaN, 0.0, false, "", null).equals(new All((byte) 0, (short) 0, 'c', 0, 0, Float.NaN, 0.0, false, "", null)));
        System.out.println(new All((byte) 0, (short) 0, 'c', 0, 0, 0f, 0.0, false, "", null).equals(new All((byte) 0, (short) 0, 'c', 0, 0, 0f, -0.0, false, "", null)));
        System.out.println(new All((byte) 9, (short) 8, 'x', 7, 1L << 40, 1.5f, 2.5, true, "t", null).hashCode());
        System.out.println(Pair.twin("t") + " " + new Pair<>(1, "a").compareTo(new Pair<>(2, "c")) + " " + Pair.made);
        System.out.println(new Names("a", "b").names().length + new Names().names().length);
        System.out.println(new Tree(new Tree(null, null), null));
        Set<Point> set = new HashSet<>(List.of(new Point(1, 1), new Point(1, 2)));
        System.out.println(set.contains(new Point(1, 2)) + " " + set.contains(new Point(2, 1)));
        System.out.println(Point.class.isRecord() + " " + Point.class.getSuperclass() + " " + Arrays.toString(Pair.class.getInterfaces()));
    }
}
