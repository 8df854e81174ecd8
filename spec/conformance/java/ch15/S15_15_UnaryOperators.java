package ch15;

public class S15_15_UnaryOperators {
    static byte b = -128;
    static short s = -32768;
    static char c = '\uffff';
    static int i = Integer.MIN_VALUE;
    static long l = Long.MIN_VALUE;
    static float f = -0f;
    static double d = 0.0;
    static boolean z = true;

    static String type(int x) { return "int " + x; }
    static String type(long x) { return "long " + x; }
    static String type(float x) { return "float " + x; }
    static String type(double x) { return "double " + x; }

    public static void main(String[] args) {
        System.out.println(type(+b) + " " + type(+s) + " " + type(+c) + " " + type(+i) + " " + type(+l) + " " + type(+f) + " " + type(+d));
        System.out.println(type(-b) + " " + type(-s) + " " + type(-c) + " " + type(-i) + " " + type(-l) + " " + type(-f) + " " + type(-d));
        System.out.println(type(~b) + " " + type(~s) + " " + type(~c) + " " + type(~i) + " " + type(~l));
        System.out.println(!z + " " + !!z + " " + !(i > 0));
        System.out.println(++b + " " + ++s + " " + (int) ++c + " " + ++i + " " + ++l + " " + ++f + " " + ++d);
        System.out.println(--b + " " + --s + " " + (int) --c + " " + --i + " " + --l + " " + --f + " " + --d);
        System.out.println(1 / -d + " " + 1 / (0.0 - d) + " " + -Double.NaN + " " + -Float.NEGATIVE_INFINITY + " " + (0 - d == -d));
        System.out.println(- -5 + " " + -(-5) + " " + ~~7 + " " + -~7 + " " + ~-7 + " " + + + +3);
        System.out.println((byte) -b + " " + (char) ~'a' + 0 + " " + -'a');
        int x = 5;
        x = ++x + ++x;
        System.out.println(x);
        x = -x++ - --x;
        System.out.println(x);
        int[] a = {1};
        int k = 0;
        System.out.println(++a[k++] + " " + a[0] + k);
        Long boxed = 5L;
        System.out.println(-boxed + ~boxed + ++boxed);
        Boolean no = null;
        try {
            System.out.println(!no);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(-2147483648 == 2147483647 + 1);
        System.out.println(-(byte) 200 + " " + (-0.0 == 0.0) + " " + 1 / -0f);
    }
}
