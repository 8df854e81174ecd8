package ch05;

public class S5_6_Numeric {
    static String type(int x) { return "int " + x; }
    static String type(long x) { return "long " + x; }
    static String type(float x) { return "float " + x; }
    static String type(double x) { return "double " + x; }
    static String type(Object x) { return "Object " + x; }

    public static void main(String[] args) {
        byte b = 10;
        short s = 20;
        char c = 'a';
        long l = 5;
        float f = 1.5f;
        double d = 2.5;
        Integer boxed = 7;
        Character boxedChar = 'b';
        System.out.println(type(+b) + " " + type(-c) + " " + type(~s) + " " + type(b + s) + " " + type(c + c) + " " + type(b * l) + " " + type(l / f) + " " + type(f - d) + " " + type(boxed + boxedChar));
        System.out.println(type(b << l) + " " + type(l << b) + " " + type(c >> 1) + " " + type((byte) -1 >>> 28) + " " + type(boxed << 1L));
        System.out.println(type(true ? b : s) + " " + type(true ? b : 'x') + " " + type(false ? 1 : 2L) + " " + type(true ? boxed : 2.0) + " " + type(true ? 'c' : 0) + " " + type(true ? c : boxed));
        System.out.println(type(b & l) + " " + type(c | s) + " " + type(boxed ^ b));
        System.out.println((b == 10L) + " " + (c == 97.0) + " " + (l == 5f) + " " + (boxed == 7.0));
        int[] array = new int[20];
        array[b] = 1;
        array[(char) 11] = 2;
        array[boxed] = 3;
        System.out.println(array[10] + array[11] * 10 + array[7] * 100);
        int[] sized = new int[boxedChar];
        System.out.println(sized.length);
        long big = Integer.MAX_VALUE + 1;
        long bigger = Integer.MAX_VALUE + 1L;
        System.out.println(big + " " + bigger + " " + (0.1f == 0.1) + " " + (float) 0.1 + " " + 16777217 * 1f);
    }
}
