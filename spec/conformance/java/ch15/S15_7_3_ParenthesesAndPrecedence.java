package ch15;

public class S15_7_3_ParenthesesAndPrecedence {
    static boolean t = true, f = false;

    public static void main(String[] args) {
        System.out.println(1 + 2 * 3 - 4 / 2 % 3);
        System.out.println((1 + 2) * (3 - 4) / 2 % 3);
        System.out.println(1 << 2 + 3);
        System.out.println((1 << 2) + 3 + " " + (8 >> 1 >> 1) + " " + (8 >> (1 >> 1)));
        System.out.println(5 & 3 | 4 ^ 1);
        System.out.println((t || f && f) + " " + ((t || f) && f) + " " + (t | f & f) + " " + (t ^ t | t) + " " + (!f == t) + (1 < 2 == 3 > 2));
        System.out.println(-5 % 3 + " " + -(5 % 3) + " " + ~-1 + " " + - -5 + " " + -~5);
        int a = 1, b = 2, c = 3;
        a = b = c;
        System.out.println(a + b + c);
        a -= b -= c -= 1;
        System.out.println(a + " " + b + " " + c);
        System.out.println(t ? f ? 1 : 2 : 3);
        System.out.println(f ? 1 : t ? 2 : 3);
        // Floating-point arithmetic is not associative; integer overflow must not be rearranged away.
        double big = 1e16;
        System.out.println((big + 1.0 + 1.0) + " " + (big + (1.0 + 1.0)));
        int max = Integer.MAX_VALUE;
        System.out.println(max + 1 - 1 + " " + (max * 2L / 2) + " " + (max * 2 / 2));
        double x = 1e308;
        System.out.println(x * 10 * 0.1 + " " + x * (10 * 0.1));
        int i = 5;
        System.out.println(i+++i + " " + (i---i));
        System.out.println("" + 1 + 2 * 3 + (4 + 5) + -6);
        Object o = "x";
        System.out.println(o instanceof String == t);
        System.out.println((byte) 300 + 1 + " " + (byte) (300 + 1) + " " + (int) 2.7 * 2 + " " + (int) (2.7 * 2));
    }
}
