package ch15;

public class S15_7_4_ArgumentLists {
    static StringBuilder log = new StringBuilder();

    static int a(int i) {
        log.append(i);
        return i;
    }

    static int fail(int i) {
        log.append("!");
        throw new IllegalStateException("argument " + i);
    }

    static String print3(Object x, Object y, Object z) {
        return "" + x + y + z;
    }

    S15_7_4_ArgumentLists(int... all) {
        log.append("new").append(all.length);
    }

    static class Base {
        Base(int x, int y) {
            log.append("base");
        }
    }

    enum E {
        ONE(a(7), a(8));

        E(int... v) {}
    }

    public static void main(String[] args) {
        String s = "going, ";
        System.out.println(print3(s, s, s = "gone"));
        int i = 1;
        System.out.println(print3(i++, i++, ++i));
        try {
            print3(a(1), fail(2), a(3));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + log);
        }
        log.setLength(0);
        new S15_7_4_ArgumentLists(a(1), a(2), a(3));
        System.out.println(log);
        log.setLength(0);
        new Base(a(4), a(5)) {
            int x = a(6);
        };
        System.out.println(log);
        log.setLength(0);
        E.valueOf("ONE");
        System.out.println(log);
        int[] x = {0, 0, 0};
        int n = 0;
        System.out.println(print3(x[n++], x[n++] = n, x[n] = n++) + x[1] + x[2] + n);
        log.setLength(0);
        S15_7_4_ArgumentLists none = null;
        try {
            none.instance(a(1), a(2));
        } catch (NullPointerException e) {
            System.out.println("arguments first: " + log);
        }
    }

    void instance(int p, int q) {}
}
