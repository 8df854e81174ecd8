package ch15;

public class S15_17_3_Remainder {
    static int[] ints = {0, 1, -1, 3, -3, 5, -5, 7, 0x7fffffff, 0x80000000};
    static long[] longs = {0, 1, -1, 4, -4, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE};
    static double[] doubles = {0, -0.0, 3, -3, 5.5, -5.5, 0.1, 1e300, 1e-300, 4.9e-324, Double.POSITIVE_INFINITY, Double.NaN};

    static String rem(long a, long b) {
        try {
            return "" + a % b;
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    static String rem(int a, int b) {
        try {
            return "" + a % b;
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        for (int a : ints) {
            StringBuilder s = new StringBuilder().append(a);
            for (int b : ints) s.append(' ').append(rem(a, b));
            System.out.println(s);
        }
        for (long a : longs) {
            StringBuilder s = new StringBuilder().append(a);
            for (long b : longs) s.append(' ').append(rem(a, b));
            System.out.println(s);
        }
        for (double a : doubles) {
            StringBuilder s = new StringBuilder().append(a);
            for (double b : doubles) s.append(' ').append(a % b).append(',').append((float) a % (float) b).append(',').append(Math.IEEEremainder(a, b));
            System.out.println(s);
        }
        for (int k = -9; k < 10; k += 3) System.out.println(k % 2 + " " + k % 4 + " " + k % -5 + " " + k % 1 + " " + (k % 8L) + " " + k % 2.5 + " " + k % 'a');
        byte b = -128;
        b %= 7;
        char c = 'z';
        c %= 10;
        double d = 10.5;
        d %= 3;
        float f = -7.5f;
        f %= 2;
        long l = 100;
        l %= 7.5;
        System.out.println(b + " " + (int) c + " " + d + " " + f + " " + l);
        System.out.println(5 % 3 + " " + 5 % (-3) + " " + (-5) % 3 + " " + (-5) % (-3) + " " + 5.0 % 3.0 + " " + (-5.0) % 3.0);
    }
}
