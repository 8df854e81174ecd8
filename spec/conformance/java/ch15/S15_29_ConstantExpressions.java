package ch15;

public class S15_29_ConstantExpressions {
    static final boolean TRUE = true;
    static final short SHORT = (short) (1 * 2 * 3 * 4 * 5 * 6);
    static final int MAX = Integer.MAX_VALUE / 2;
    static final double TWO_PI = 2.0 * Math.PI;
    static final String TEXT = "The integer " + Long.MAX_VALUE + " is mighty big." + 'c' + 1.5f + true + (byte) 300;
    static final int SHIFTED = 1 << 33 | -1 >>> 28;
    static final long LONG = 1L << 40 ^ 0xff;
    static final String COND = TRUE ? "yes" + (3 > 2) : "no";
    static final char CHAR = (char) ('a' + 1);
    static final float FLOAT = 1 / 3f;
    static final double DOUBLE = 0.1 + 0.2;
    static final int CAST = (int) 3.99e9;
    static final byte NARROW = (byte) 0xff80;
    static final double NAN = 0.0 / 0.0;
    static final double INF = 1 / 0.0;
    static final boolean CMP = NAN == NAN || !(INF > 1) | "a" == "a";

    static String s = "The integer ";

    public static void main(String[] args) {
        System.out.println(TRUE + " " + SHORT + " " + MAX + " " + TWO_PI + " " + TEXT);
        System.out.println(SHIFTED + " " + LONG + " " + COND + " " + CHAR + " " + FLOAT + " " + DOUBLE + " " + CAST + " " + NARROW + " " + NAN + " " + INF + " " + CMP);
        System.out.println(TEXT == "The integer " + Long.MAX_VALUE + " is mighty big.c1.5true44");
        System.out.println(TEXT == s + Long.MAX_VALUE + " is mighty big.c1.5true44");
        System.out.println(("a" + "b") == "ab");
        final String local = "b";
        System.out.println(("a" + local) == "ab");
        String variable = "b";
        System.out.println(("a" + variable) == "ab");
        System.out.println(COND == "yestrue");
        switch (args.length + 2) {
            case 1 + 1:
                System.out.println("two");
                break;
            case SHORT:
                System.out.println("no");
        }
        byte b = CHAR;
        System.out.println(b);
        // What is folded by the compiler equals what is computed at run time.
        double tenth = 0.1, fifth = 0.2;
        int one = 1, big = 33;
        float third = 3f;
        System.out.println((DOUBLE == tenth + fifth) + " " + (SHIFTED == (one << big | -one >>> 28)) + " " + (FLOAT == one / third) + " " + (CAST == (int) (tenth * 39.9e9)));
        System.out.println(5 / 2 * 2.0 + 5 / 2.0 + 'a' % 10 + -7 / 2 + -7 % 2 + -7 / 2.0 + (7 & -8) + ~7);
        System.out.println(Long.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + (byte) (Byte.MAX_VALUE + 1) + " " + (0x7fffffff + 1));
    }
}
