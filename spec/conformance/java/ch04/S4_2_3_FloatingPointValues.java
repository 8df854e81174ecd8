package ch04;

public class S4_2_3_FloatingPointValues {
    static void show(double d) {
        System.out.println(d + " " + Long.toHexString(Double.doubleToRawLongBits(d)) + " " + Double.toHexString(d));
    }

    static void show(float f) {
        System.out.println(f + " " + Integer.toHexString(Float.floatToRawIntBits(f)) + " " + Float.toHexString(f));
    }

    public static void main(String[] args) {
        double[] doubles = {0, -0.0, 1, -1, 0.1, 1.0 / 3, 100, 1e7, 1e-3, 9999999, 12345678.9, 0.00099, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 2e-3, 4.9e-324, 2.2250738585072011e-308, 1.7976931348623157e308, 2.0E-3, 1.0E23, 9.007199254740993E15};
        for (double d : doubles) show(d);
        float[] floats = {0, -0f, 1, 0.1f, 1f / 3, 1e7f, 1e-3f, 9999999f, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NaN, 16777216f, 16777217f, 3.4028234e38f, 1.4e-45f, 1.17549435E-38f, 8.5899346E9f};
        for (float f : floats) show(f);
        double nan = 0.0 / 0.0, zero = 0.0, minus = -0.0;
        System.out.println((nan == nan) + " " + (nan != nan) + " " + (nan < nan) + " " + (zero == minus) + " " + (1 / zero) + " " + (1 / minus));
        System.out.println(Double.compare(zero, minus) + " " + Double.compare(nan, Double.POSITIVE_INFINITY) + " " + Double.valueOf(nan).equals(Double.NaN) + " " + Double.valueOf(zero).equals(minus));
        System.out.println(Math.max(zero, minus) + " " + Math.min(zero, minus) + " " + Math.max(nan, 1));
        // A NaN with another payload is one too.
        double other = Double.longBitsToDouble(0x7ff0000000000001L);
        System.out.println(Double.isNaN(other) + " " + Long.toHexString(Double.doubleToLongBits(other)));
        System.out.println(0.1f + " " + (double) 0.1f + " " + (0.1f == 0.1) + " " + (0.5f == 0.5));
    }
}
