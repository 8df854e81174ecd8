package ch15;

public class S15_21_Equality {
    static double[] doubles = {0.0, -0.0, Double.NaN, 1, Double.POSITIVE_INFINITY, 0.1f, 0.1};

    static int count;

    static Object same() {
        count++;
        return ONE;
    }

    static final Object ONE = new Object();

    public static void main(String[] args) {
        for (double a : doubles) for (double b : doubles) System.out.print((a == b ? "=" : "") + (a != b ? "!" : "") + ((float) a == (float) b ? "f" : "-") + " ");
        System.out.println("");
        System.out.println((1 == 1L) + " " + (1 == 1.0) + " " + ('a' == 97) + " " + (0.1f == 0.1) + " " + (16777217 == 16777217f) + " " + (Long.MAX_VALUE == (double) Long.MAX_VALUE) + " " + ((byte) 255 == -1));
        boolean t = true, f = false;
        System.out.println((t == f) + " " + (t != f) + " " + (t == !f) + " " + (Boolean.TRUE == t) + " " + (t == f == f));
        String s = "hello", u = "hel", v = u + "lo";
        System.out.println((s == v) + " " + (s == v.intern()) + " " + s.equals(v) + " " + (s != null) + " " + (null == null));
        Integer i = 127, j = 127, k = 128, l = 128;
        System.out.println((i == j) + " " + (k == l) + " " + (k == 128) + " " + k.equals(l) + " " + (k <= l && l <= k));
        Long big = 128L;
        System.out.println((big == 128) + " " + big.equals(128) + " " + big.equals(128L));
        Object o = i;
        System.out.println((o == (Object) j) + " " + (same() == same()) + count);
        int[] a = {1}, b = {1}, c = a;
        System.out.println((a == b) + " " + (a == c) + " " + a.equals(b));
        Thread.State x = Thread.State.NEW;
        System.out.println(x == Thread.State.valueOf("NEW"));
        Comparable<String> cs = "hello";
        System.out.println(cs == (Object) s);
        Integer none = null;
        System.out.println(none == null);
        try {
            System.out.println(none == 0);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Character ch = 'x';
        System.out.println((ch == 'x') + " " + (ch == 120) + " " + ch.equals('x') + " " + ((Object) ch).equals(120));
    }
}
