package ch15;

public class S15_4_FloatingPoint {
    static double half(double x) {
        return x / 2;
    }

    static float[] fs = {1e-45f, 3.4e38f, 1.1f, 16777216f};

    public static void main(String[] args) {
        // No wider intermediate results: 8e307 * 4 overflows although the quotient would fit.
        double d = 8e+307;
        System.out.println(4.0 * d * 0.5 + " " + 2.0 * d);
        float f = 1e38f;
        System.out.println(f * 10 / 10 + " " + f * 10.0 / 10);
        System.out.println((float) (0.1f * 3.0f) == 0.1f * 3.0f);
        System.out.println(0.1f * 3.0f + " " + 0.1f * 3.0);
        double sum = 0;
        float fsum = 0;
        for (int i = 1; i <= 1000; i++) {
            sum += 1.0 / i;
            fsum += 1.0f / i;
        }
        System.out.println(sum + " " + fsum);
        double x = Double.MIN_VALUE;
        System.out.println(half(x) + " " + half(3 * x) / x + " " + half(-x));
        double a = 1.0 + Math.ulp(1.0);
        System.out.println(a * a - (a * a) + " " + (a * a - 1 - 2 * Math.ulp(1.0)) + " " + Math.fma(a, a, -1 - 2 * Math.ulp(1.0)));
        for (float g : fs) System.out.println(g * g + " " + g / 3 + " " + g % 0.3f + " " + (g + 1) + " " + (double) g * g);
        System.out.println(1.0 / 3 * 3 == 1.0);
        System.out.println((0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3));
        System.out.println(100 * 1.1 + " " + 3 * 0.1 + " " + 0.7 * 180 + " " + 2.0 / 3 + " " + 1e23 + " " + 5e-324);
    }
}
