package ch08;

public class S8_1_1_3_Strictfp {
    static strictfp class Strict {
        static double mul(double a, double b) {
            return a * b;
        }

        double field = 1e308 * 10 / 10;
    }

    static strictfp float chain(float a) {
        float b = a * 1.1f;
        b = b / 3f * 3f;
        return b - a;
    }

    public static void main(String[] args) {
        double d = Double.MIN_NORMAL;
        System.out.println(Strict.mul(d, 0.75) / 0.75 + " " + (Strict.mul(d, 0.75) / 0.75 == d));
        System.out.println(new Strict().field);
        System.out.println(Strict.mul(8e+307, 4.0) * 0.5);
        System.out.println(chain(1e-44f) + " " + chain(3.3f) + " " + chain(Float.MAX_VALUE));
        double x = 0.1;
        for (int i = 0; i < 20; i++) x = x * x * 7 - x / 3;
        System.out.println(x);
        System.out.println(StrictMath.sin(1e22) + " " + StrictMath.pow(1.1, 100) + " " + StrictMath.cbrt(-27.5) + " " + StrictMath.exp(700.5) + " " + Math.sqrt(2) + " " + StrictMath.tan(1.5707963267948966) + " " + StrictMath.log1p(1e-10) + " " + StrictMath.hypot(3e200, 4e200) + " " + StrictMath.atan2(-0.0, -1));
    }
}
