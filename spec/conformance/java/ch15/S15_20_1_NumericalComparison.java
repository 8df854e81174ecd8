package ch15;

public class S15_20_1_NumericalComparison {
    static double[] doubles = {0.0, -0.0, 1, -1, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 9007199254740993.0};
    static long[] longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 9007199254740993L, 0x100000000L};

    static int branch(double a, double b) {
        int r = 0;
        if (a < b) r |= 1;
        if (a <= b) r |= 2;
        if (a > b) r |= 4;
        if (a >= b) r |= 8;
        if (!(a < b)) r |= 16;
        if (!(a <= b)) r |= 32;
        if (!(a > b)) r |= 64;
        if (!(a >= b)) r |= 128;
        return r;
    }

    public static void main(String[] args) {
        for (double a : doubles) {
            StringBuilder s = new StringBuilder().append(a);
            for (double b : doubles) s.append(' ').append(branch(a, b)).append((float) a < (float) b ? "<" : (float) a >= (float) b ? ">=" : "?");
            System.out.println(s);
        }
        for (long a : longs) {
            StringBuilder s = new StringBuilder().append(a);
            for (long b : longs) s.append(' ').append(a < b).append(a <= b).append((int) a > (int) b).append(a >= (double) b);
            System.out.println(s);
        }
        System.out.println(('a' < 98) + " " + ((byte) -1 < '\uffff') + " " + (1L > 0.5f) + " " + (Integer.MAX_VALUE < (float) Integer.MAX_VALUE) + " " + (Long.MAX_VALUE >= (double) Long.MAX_VALUE));
        Integer x = 1000, y = 1000;
        System.out.println((x <= y) + " " + (x >= y) + " " + (x < y) + " " + (x == y));
        int i = Integer.MAX_VALUE;
        System.out.println(i + 1 > i);
        System.out.println(Math.min(-0.0, 0.0) + " " + Math.max(-0f, 0f) + " " + Double.compare(0.0, -0.0) + " " + Integer.compareUnsigned(-1, 1) + " " + Long.compare(1, 2) + " " + Float.compare(Float.NaN, Float.NaN));
    }
}
