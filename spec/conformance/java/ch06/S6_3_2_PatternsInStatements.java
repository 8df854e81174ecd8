package ch06;

public class S6_3_2_PatternsInStatements {
    static int loop(Object o) {
        int turns = 0;
        while (!(o instanceof String s)) {
            turns++;
            o = turns == 3 ? "end" : turns;
        }
        return turns + s.length();
    }

    static String doWhile(Object o) {
        int n = 0;
        do {
            n++;
            o = n > 2 ? (Object) n : "s" + n;
        } while (!(o instanceof Integer i));
        return "i=" + i;
    }

    static String forLoop(Object o) {
        String log = "";
        for (int n = 0; !(o instanceof Long l); n++) {
            log += n;
            if (n == 2) o = 5L;
        }
        for (; o instanceof Long k && k < 8; o = k + 1) log += k;
        return log + o;
    }

    static String ifElse(Object o) {
        if (!(o instanceof String s)) {
            if (o instanceof Integer s) return "int " + s;
            return "other";
        } else {
            s = s + "!";
        }
        return s;
    }

    static String labelled(Object o) {
        outer:
        while (!(o instanceof String s)) {
            o = String.valueOf(o);
            continue outer;
        }
        return s;
    }

    static String s = "field";

    static String field(Object o) {
        if (o instanceof String s && s.length() == 1) {
            return s;
        }
        return s;
    }

    static String switched(Object o, int n) {
        switch (n) {
            case 0:
                if (!(o instanceof String t)) return "not";
                return t;
            case 1:
                if (o instanceof Integer t) return "" + (t + 1);
                // falls through
            default:
                return "default";
        }
    }

    public static void main(String[] args) {
        System.out.println(loop(1) + " " + loop("now"));
        System.out.println(doWhile(null));
        System.out.println(forLoop(null) + " " + forLoop(7L));
        System.out.println(ifElse("a") + ifElse(1) + ifElse(2.0));
        System.out.println(labelled(5) + labelled("x"));
        System.out.println(field("x") + field("xy") + field(1));
        System.out.println(switched("a", 0) + switched(1, 0) + switched(1, 1) + switched("b", 1));
    }
}
