package ch14;

public class S14_9_If {
    static boolean t(String s, boolean b) {
        System.out.print(s + " ");
        return b;
    }

    static String dangling(int a, int b) {
        if (a > 0)
            if (b > 0)
                return "both";
            else
                return "else of the inner";
        return "none";
    }

    public static void main(String[] args) {
        System.out.println(dangling(1, 1) + dangling(1, 0) + dangling(0, 1));
        if (t("a", false)) System.out.println("no");
        else if (t("b", true)) System.out.println("b taken");
        else if (t("c", true)) System.out.println("no");
        Boolean boxed = Boolean.TRUE;
        if (boxed) System.out.println("unboxed");
        Boolean none = null;
        try {
            if (none) System.out.println("no");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        boolean x = false;
        if (x = true) System.out.println("assigned");
        if (!x) ;
        else System.out.println("empty then");
        if (t("l", true) && t("r", false) || t("o", true)) System.out.println("mixed");
        final boolean debug = false;
        if (debug) System.out.println("not compiled");
        double nan = Double.NaN;
        if (nan > 0) System.out.println("no");
        else if (nan <= 0) System.out.println("no");
        else System.out.println("nan is neither");
        int i = 5;
        if ((i & 1) == 1 ^ i > 3) System.out.println("no");
        else System.out.println("xor");
        Object o = null;
        if (o == null) System.out.println("null");
        if (o instanceof String) System.out.println("no");
    }
}
