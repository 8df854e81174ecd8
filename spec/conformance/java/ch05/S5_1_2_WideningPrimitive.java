package ch05;

public class S5_1_2_WideningPrimitive {
    static int[] ints = {0, 1, -1, 123456789, 16777217, 33554435, Integer.MAX_VALUE, Integer.MIN_VALUE, -2147483521};
    static long[] longs = {0, -1, 9007199254740993L, 9007199254740995L, Long.MAX_VALUE, Long.MIN_VALUE, 0x7fffffbfffffffffL, 0x7fffff4000000001L, 16777217};

    public static void main(String[] args) {
        for (int i : ints) {
            long l = i;
            float f = i;
            double d = i;
            System.out.println(i + " " + l + " " + f + " " + d + " " + (i - (int) f));
        }
        for (long l : longs) {
            float f = l;
            double d = l;
            System.out.println(l + " " + f + " " + d + " " + (l - (long) d) + " " + (l - (long) f));
        }
        byte b = -3;
        short s = b;
        int i = b;
        long l = b;
        float f = b;
        double d = b;
        System.out.println(s + " " + i + " " + l + " " + f + " " + d);
        char c = '\uffff';
        i = c;
        l = c;
        f = c;
        d = c;
        System.out.println(i + " " + l + " " + f + " " + d);
        s = Short.MIN_VALUE;
        i = s;
        l = s;
        f = s;
        d = s;
        System.out.println(i + " " + l + " " + f + " " + d);
        float[] floats = {0.1f, -0f, Float.NaN, Float.POSITIVE_INFINITY, Float.MIN_VALUE, Float.MAX_VALUE};
        for (float x : floats) {
            double y = x;
            System.out.println(x + " " + y);
        }
        int big = 1234567890;
        float approx = big;
        System.out.println(big - (int) approx);
        System.out.println(true ? 1 : 2.0);
        long shifted = 1 << 31;
        System.out.println(shifted + " " + (0xffffffffL & -1) + " " + ('a' + 1L));
    }
}
