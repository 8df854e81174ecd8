package ch14;

public class S14_30_Patterns {
    static Object[] values = {null, "s", "", 1, 2L, 'c', new int[] {3}, new String[] {"e"}, java.util.List.of(5), Thread.State.NEW};

    static String match(Object o) {
        if (o instanceof final String s && s.isEmpty()) return "empty";
        if (o instanceof String s) return "string " + s;
        if (o instanceof Integer i && i > 0) return "int " + (i + 1);
        if (o instanceof Number n) return "number " + n.doubleValue();
        if (o instanceof Character c) return "char " + (char) (c + 1);
        if (o instanceof int[] a) return "ints " + a[0];
        if (o instanceof Object[] a) return "objects " + a.length + a[0];
        if (o instanceof java.util.List<?> l && l.get(0) instanceof Integer i) return "list of " + i;
        if (o instanceof Comparable<?> c) return "comparable " + c;
        return "none " + o;
    }

    static int evaluations;

    static Object once() {
        evaluations++;
        return "once";
    }

    record Point(Object x, Object y) {}

    static boolean deep(Object o) {
        return o instanceof Point p && p.x() instanceof Point q && q.y() instanceof String s && s.equals("deep");
    }

    public static void main(String[] args) {
        for (Object o : values) System.out.println(match(o));
        if (once() instanceof String s && s.length() == 4) System.out.println(s + evaluations);
        System.out.println(deep(new Point(new Point(1, "deep"), null)) + " " + deep(new Point(1, 2)) + " " + deep(null));
        Object o = 5;
        if (!(o instanceof Integer i)) throw new AssertionError();
        i += 1;
        System.out.println(i + " " + o);
        CharSequence cs = "text";
        System.out.println(cs instanceof String t ? t.concat("!") : "no");
    }
}
