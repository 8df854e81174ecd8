package ch06;

public class S6_3_1_2_OrNot {
    static String or(Object a, Object b) {
        if (!(a instanceof String s) || !(b instanceof Integer i)) return "not both";
        return s + i;
    }

    static String not(Object o) {
        if (!(o instanceof Long l)) {
            return "not long " + o;
        }
        l++;
        return "long " + l;
    }

    static boolean deep(Object o) {
        return !(!(o instanceof String s) || s.isEmpty()) && !(o instanceof String t && t.length() > 3);
    }

    public static void main(String[] args) {
        System.out.println(or("x", 1) + ", " + or("x", "y") + ", " + or(null, 1));
        System.out.println(not(5L) + ", " + not(5) + ", " + not(null));
        System.out.println(deep("ab") + " " + deep("") + " " + deep("long one") + " " + deep(3));
        Object o = 7;
        if (!(o instanceof Integer i)) throw new AssertionError();
        System.out.println(i * 2);
    }
}
