package ch05;

public class S5_1_1_Identity {
    static float one = 1f;

    static class A {}

    public static void main(String[] args) {
        A a = new A();
        A same = (A) (A) a;
        System.out.println(a == same);
        double d = (double) (double) 0.1;
        System.out.println(d == 0.1);
        String s = (String) "x";
        System.out.println(s == "x");
        A none = (A) null;
        System.out.println(none);
        float f = (float) one;
        System.out.println(f);
        byte b = (byte) (byte) 5;
        boolean z = (boolean) true;
        Boolean boxed = (Boolean) Boolean.TRUE;
        System.out.println(b + " " + z + " " + (boxed == Boolean.TRUE));
        double nan = (double) Double.longBitsToDouble(0x7ff8000000000123L);
        System.out.println(Long.toHexString(Double.doubleToRawLongBits(nan)));
    }
}
