package ch05;

public class S5_1_3_NarrowingPrimitive {
    static double[] doubles = {0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128, 255.5, 256, 32768, 65535.9, 65536, 2147483646.9, 2147483647.5, 2147483648.0, -2147483648.9, -2147483649.0, 4294967296.0, 9.223372036854775E18, 9.223372036854776E18, -9.223372036854776E18, 1e19, -1e19, 1e300, -1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.MIN_VALUE, 3.5e38, 1e-46, 7.006492321624085E-46, 7.006492321624086E-46};
    static long[] longs = {0, -1, 127, 128, 255, 256, 0x12345678, 0x123456789abcdefL, Long.MAX_VALUE, Long.MIN_VALUE, 0x80000000L, 0xffffffffL};

    public static void main(String[] args) {
        for (double d : doubles) {
            System.out.println(d + ": " + (float) d + " " + (long) d + " " + (int) d + " " + (int) (char) d + " " + (short) d + " " + (byte) d);
            float f = (float) d;
            System.out.println(f + ": " + (long) f + " " + (int) f + " " + (int) (char) f + " " + (short) f + " " + (byte) f);
        }
        for (long l : longs) {
            System.out.println(l + ": " + (int) l + " " + (int) (char) l + " " + (short) l + " " + (byte) l);
            int i = (int) l;
            short s = (short) l;
            char c = (char) l;
            System.out.println(i + ": " + (int) (char) i + " " + (short) i + " " + (byte) i + " " + (int) (char) s + " " + (byte) s + " " + (short) c + " " + (byte) c);
        }
        float fmin = Float.NEGATIVE_INFINITY, fmax = Float.POSITIVE_INFINITY;
        System.out.println("long: " + (long) fmin + ".." + (long) fmax + " int: " + (int) fmin + ".." + (int) fmax + " short: " + (short) fmin + ".." + (short) fmax + " char: " + (int) (char) fmin + ".." + (int) (char) fmax + " byte: " + (byte) fmin + ".." + (byte) fmax);
        System.out.println((int) Double.NaN + (long) Float.NaN + (char) Float.NaN + (byte) Double.NaN);
    }
}
