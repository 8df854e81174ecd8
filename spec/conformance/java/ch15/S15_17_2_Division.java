package ch15;

public class S15_17_2_Division {
    static final int[] INTS = {0, 1, -1, 2, -2, 3, 7, -7, 10, 100, -100, 46341, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1};
    static final long[] LONGS = {0, 1, -1, 2, -3, 7, 1000000007L, -4294967296L, 4294967297L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1};
    static final double[] DOUBLES = {0.0, -0.0, 1, -1, 3, 0.1, -7.5, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN};

    static String div(int a, int b) {
        try {
            return Integer.toString(a / b);
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    static String div(long a, long b) {
        try {
            return Long.toString(a / b);
        } catch (ArithmeticException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        for (int a : INTS) {
            StringBuilder line = new StringBuilder().append(a).append(':');
            for (int b : INTS) line.append(' ').append(div(a, b));
            System.out.println(line);
        }
        for (long a : LONGS) {
            StringBuilder line = new StringBuilder().append(a).append(':');
            for (long b : LONGS) line.append(' ').append(div(a, b));
            System.out.println(line);
        }
        for (double a : DOUBLES) {
            StringBuilder line = new StringBuilder().append(a).append(':');
            for (double b : DOUBLES) line.append(' ').append(a / b).append(',').append((float) a / (float) b);
            System.out.println(line);
        }
        for (int a : INTS) {
            System.out.println(a + " by constants: " + a / 1 + " " + a / -1 + " " + a / 3 + " " + a / -7 + " " + a / 16 + " " + a / -16 + " " + a / Integer.MIN_VALUE);
        }
        int zero = INTS[0];
        try {
            System.out.println(1 / zero);
        } catch (ArithmeticException e) {
            e.printStackTrace(System.out);
        }
        int counter = 0;
        try {
            counter = counter++ / (zero + (counter = 5) - 5);
        } catch (ArithmeticException e) {
            System.out.println("counter " + counter);
        }
        byte b = -128;
        b /= -1;
        System.out.println(b);
        short s = Short.MIN_VALUE;
        s /= (byte) -1;
        System.out.println(s);
        char c = 'z';
        c /= 2.5;
        System.out.println((int) c);
        int i = 7;
        i /= 0.3f;
        System.out.println(i);
        try {
            i /= zero;
        } catch (ArithmeticException e) {
            System.out.println("still " + i);
        }
    }
}
