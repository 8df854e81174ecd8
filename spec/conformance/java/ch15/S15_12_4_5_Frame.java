package ch15;

public class S15_12_4_5_Frame {
    static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }

    static int overflows;

    static int endless(int a, long b, double c, Object d) {
        return 1 + endless(a + 1, b + 1, c + 1, d);
    }

    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    static long ackermann(long m, long n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    synchronized int locked(int n) {
        if (n == 0) throw new IllegalStateException("at the end");
        return locked(n - 1);
    }

    static int manyArguments(int a, long b, float c, double d, byte e, short f, char g, boolean h, Object i, int[] j, long k, double l, int m, float n) {
        return (int) (a + b + c + d + e + f + g + (h ? 1 : 0) + (i == null ? 0 : 1) + j[0] + k + l + m + n);
    }

    public static void main(String[] args) {
        System.out.println(depth(1000));
        for (int i = 0; i < 3; i++) {
            try {
                endless(0, 0, 0, null);
            } catch (StackOverflowError e) {
                overflows++;
            }
        }
        System.out.println(overflows + " " + depth(500) + " " + even(801) + " " + ackermann(2, 5));
        S15_12_4_5_Frame o = new S15_12_4_5_Frame();
        try {
            o.locked(10);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace().length + " " + Thread.holdsLock(o));
        }
        System.out.println(manyArguments(1, 2, 3, 4, (byte) 5, (short) 6, 'a', true, "i", new int[] {9}, 10, 11, 12, 13));
    }
}
