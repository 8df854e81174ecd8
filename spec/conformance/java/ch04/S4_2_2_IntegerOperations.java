package ch04;

public class S4_2_2_IntegerOperations {
    static int[] ints = {0, 1, -1, 7, -7, 1000000, 46341, Integer.MAX_VALUE, Integer.MIN_VALUE};
    static long[] longs = {0, 1, -1, 3037000500L, Long.MAX_VALUE, Long.MIN_VALUE};

    public static void main(String[] args) {
        for (int a : ints) {
            for (int b : ints) {
                System.out.println(a + "," + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (a < b) + (a <= b) + (a == b) + " " + (a << b) + " " + (a >> b) + " " + (a >>> b));
            }
        }
        for (long a : longs) {
            for (long b : longs) {
                System.out.println(a + "," + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (a > b) + (a >= b) + (a != b) + " " + (a << b) + " " + (a >> b) + " " + (a >>> b));
            }
        }
        // An operator on int and long is one on long; on byte and short one on int.
        byte b = 127;
        short s = 32767;
        System.out.println((b + b) + " " + (s * s) + " " + (s * s * s) + " " + ((long) s * s * s) + " " + (1 << 31) + " " + (1L << 31));
        System.out.println(1000000 * 1000000 + " " + 1000000 * 1000000L);
        System.out.println(~0 + " " + ~5L + " " + -Integer.MIN_VALUE + " " + +b + " " + -Long.MIN_VALUE);
        try {
            System.out.println(Math.addExact(Integer.MAX_VALUE, 1));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(Math.multiplyExact(Long.MIN_VALUE, -1));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(Math.toIntExact(1L << 40));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }
}
