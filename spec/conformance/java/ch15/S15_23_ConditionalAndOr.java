package ch15;

public class S15_23_ConditionalAndOr {
    static StringBuilder log = new StringBuilder();

    static boolean b(String s, boolean v) {
        log.append(s);
        return v;
    }

    static void show(boolean r) {
        System.out.println(r + " " + log);
        log.setLength(0);
    }

    static boolean ret(int x, int y) {
        return x > 0 && y > 0 || x < 0 && y < 0;
    }

    public static void main(String[] args) {
        show(b("a", false) && b("b", true));
        show(b("a", true) && b("b", false));
        show(b("a", true) || b("b", true));
        show(b("a", false) || b("b", false));
        show(b("a", false) && b("b", true) || b("c", true));
        show(b("a", true) || b("b", true) && b("c", true));
        show((b("a", true) || b("b", true)) && b("c", false));
        show(!(b("a", false) || b("b", false)) && !b("c", false));
        show(b("a", true) && b("b", true) ? b("c", false) || b("d", true) : b("e", true));
        Object o = null;
        show(o != null && o.hashCode() > 0);
        show(o == null || o.hashCode() > 0);
        Boolean boxed = Boolean.FALSE;
        show(boxed && b("never", true));
        boxed = null;
        show(b("a", false) && boxed);
        try {
            show(b("a", true) && boxed);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage() + log);
        }
        int n = 0;
        if (n++ > 0 && n++ > 0 || n++ == 1 && n++ == 2) System.out.println("n " + n);
        boolean value = n == 4 && (n = 9) > 0 && n == 9;
        System.out.println(value + " " + n);
        System.out.println(ret(1, 1) + " " + ret(-1, -1) + " " + ret(-1, 1) + " " + ret(0, 0));
        while (n > 0 && n != 5) n--;
        System.out.println(n);
        do n++; while (!(n > 7 || n < 0));
        System.out.println(n);
    }
}
