package ch05;

public class S5_3_Invocation {
    static String m(byte a, int b) {
        return "byte,int " + (a + b);
    }

    static String m(long a, long b) {
        return "long,long " + (a + b);
    }

    static String n(Integer i) {
        return "Integer " + i;
    }

    static String n(long l) {
        return "long " + l;
    }

    static String n(Object o) {
        return "Object " + o;
    }

    static String n(int... v) {
        return "int... " + v.length;
    }

    static String d(double d) {
        return "double " + d;
    }

    static String v(Object... os) {
        return os == null ? "null array" : "Object... " + os.length;
    }

    public static void main(String[] args) {
        System.out.println(m(12, 2) + " " + m((byte) 12, 2));
        System.out.println(n(1) + " " + n((short) 1) + " " + n('a') + " " + n(1f) + " " + n() + " " + n(1, 2) + " " + n((Integer) 5) + " " + n("s"));
        System.out.println(d('c') + " " + d(1L << 60) + " " + d(16777217f) + " " + d((Integer) 7));
        System.out.println(v() + " " + v((Object[]) null) + " " + v((Object) null) + " " + v(1, 2) + " " + v(new int[3]) + " " + v((Object[]) new String[4]) + " " + v(new Object[] {1}, 2));
        Byte b = 3;
        System.out.println(m(b, 4) + " " + n(b));
        Character c = null;
        try {
            System.out.println(d(c));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
