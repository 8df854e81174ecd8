package ch06;

public class S6_3_1_PatternsInExpressions {
    static Object[] values = {"text", "", 5, 12, null, new int[] {1}, 'c'};

    static boolean log(String s, boolean b) {
        System.out.print(s + " ");
        return b;
    }

    public static void main(String[] args) {
        for (Object o : values) {
            boolean and = o instanceof String s && s.length() > 2;
            boolean or = !(o instanceof Integer i) || i > 10;
            String conditional = o instanceof String s ? s + s : o instanceof Integer i ? "int " + (i + 1) : "other";
            String negated = !(o instanceof Character c) ? "no char" : "char " + (char) (c + 1);
            boolean nested = (o instanceof Number n && (n instanceof Integer i && i > 4)) && n.intValue() < 10;
            boolean chain = o instanceof CharSequence cs && cs instanceof String str && !str.isEmpty() && str.charAt(0) == 't';
            System.out.println(and + " " + or + " " + conditional + " " + negated + " " + nested + " " + chain);
            boolean both = log("left", o != null) && o instanceof Comparable<?> c && log("right", c.getClass() != String.class);
            System.out.println(both);
        }
        Object o = "x";
        System.out.println((o instanceof String s) ? (s = "changed") : "no");
        System.out.println(o);
    }
}
