package ch04;

public class S4_2_4_FloatingPointOperations {
    static double[] values = {0, -0.0, 1, -2.5, 1e308, -1e308, 1e-308, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN};

    public static void main(String[] args) {
        for (double a : values) {
            for (double b : values) {
                System.out.println(a + "," + b + ": " + (a + b) + " " + (a - b) + " " + a * b + " " + a / b + " " + a % b + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b));
            }
        }
        // Overflow, gradual underflow, rounding to nearest even.
        double big = 1e308;
        System.out.println(big * 10 + " " + -big * 10 + " " + big * 10 / 10);
        double tiny = 1e-305 / Math.PI;
        for (int i = 0; i < 6; i++) {
            tiny /= 1e4;
            System.out.println(tiny);
        }
        System.out.println((9007199254740992.0 + 1) + " " + (9007199254740992.0 + 3) + " " + (16777216f + 1f) + " " + (16777216f + 3f));
        for (int i = 1; i <= 60; i++) if (i * (1.0 / i) != 1.0) System.out.print(i + " ");
        System.out.println("");
        double x = 0.1 + 0.2;
        System.out.println(x + " " + (x == 0.3) + " " + (0.1f + 0.2f) + " " + (0.1f + 0.2));
        double fused = 1.0000000000000002 * 1.0000000000000002 - 1.0000000000000004;
        System.out.println(fused);
        double a = 1e16, b = 1.1, c = -1e16;
        System.out.println((a + b + c) + " " + (a + c + b) + " " + a * b % 7);
        float f = 1.1f;
        f += 1e-9;
        System.out.println(f + " " + (f + 1e-9));
        int i = 3;
        System.out.println(i / 2 + " " + i / 2.0 + " " + i / 2f + " " + 1e300 * 1e10 / 1e10);
        double sum = 0;
        for (int k = 1; k < 2000; k++) sum += 1.0 / k * (k % 3 == 0 ? -1 : 1);
        System.out.println(sum);
    }
}
