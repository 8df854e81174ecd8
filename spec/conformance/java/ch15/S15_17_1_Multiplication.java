package ch15;

public class S15_17_1_Multiplication {
    static int[] ints = {0, 1, -1, 3, 46340, 46341, 65536, 0x7fffffff, 0x80000000, 123456789};
    static long[] longs = {0, -1, 5, 3037000499L, 3037000500L, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE};
    static double[] doubles = {0, -0.0, 1.5, -2, 1e200, 1e-200, 4.9e-324, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN};

    public static void main(String[] args) {
        for (int a : ints) {
            StringBuilder s = new StringBuilder().append(a);
            for (int b : ints) s.append(' ').append(a * b);
            System.out.println(s);
        }
        for (long a : longs) {
            StringBuilder s = new StringBuilder().append(a);
            for (long b : longs) s.append(' ').append(a * b);
            System.out.println(s);
        }
        for (double a : doubles) {
            StringBuilder s = new StringBuilder().append(a);
            for (double b : doubles) s.append(' ').append(a * b).append(',').append((float) a * (float) b);
            System.out.println(s);
        }
        int i = 1;
        for (int k = 0; k < 40; k++) i *= 31;
        System.out.println(i);
        byte b = 100;
        b *= 3;
        char c = 'a';
        c *= 2.5;
        short s = -7;
        s *= s * s;
        long l = 7;
        l *= 1.5f;
        System.out.println(b + " " + (int) c + " " + s + " " + l);
        System.out.println(ints[3] * 7 + ints[3] * 8 + ints[3] * -1 + ints[3] * 15 + " " + Math.multiplyHigh(Long.MAX_VALUE, Long.MIN_VALUE) + " " + Math.floorMod(-7, 3));
        for (int k = 0; k < 3; k++) {
            try {
                System.out.println(Math.multiplyExact(46341 + k - 1, 46341));
            } catch (ArithmeticException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
