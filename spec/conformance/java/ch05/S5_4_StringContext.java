package ch05;

public class S5_4_StringContext {
    static Object o = 5;
    static char[] text = {'a'};

    public static void main(String[] args) {
        String s = 1 + "";
        s = s + 2.0f;
        s += 'c';
        s += null;
        s += o;
        System.out.println(s);
        System.out.println(1 + 2 + "a" + 1 + 2);
        System.out.println("a" + (1 + 2));
        System.out.println("x" + -1 + +1 + ~1 + !true);
        System.out.println("tern" + (o == null ? 1 : 'b') + (true ? null : 0) + (false ? 1.0 : 2));
        String t = null;
        t = t + t;
        System.out.println(t);
        System.out.println("" + 07 + 0x1F + 0b11 + 1_000 + 1e3 + 1D + 2F + 3L);
        System.out.println("" + Integer.MIN_VALUE + "/" + (byte) 0x80 + "/" + (short) 0x8000 + "/" + (char) 0x263a);
        System.out.println(("" + text).startsWith("[C@"));
        StringBuilder b = new StringBuilder("b");
        System.out.println("a" + b + b.append("c") + b);
    }
}
