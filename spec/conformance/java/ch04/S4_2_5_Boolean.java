package ch04;

public class S4_2_5_Boolean {
    static boolean t = true, f;

    static boolean say(String s, boolean value) {
        System.out.print(s);
        return value;
    }

    public static void main(String[] args) {
        boolean[] both = {false, true};
        for (boolean a : both) {
            System.out.println(!a);
            for (boolean b : both) System.out.println(a + " " + b + " " + (a & b) + (a | b) + (a ^ b) + (a && b) + (a || b) + (a == b) + (a != b) + (a ? b : !b));
        }
        System.out.println(f);
        f |= t;
        System.out.println(f);
        f &= say("right ", false);
        System.out.println(f);
        f ^= true;
        System.out.println(f);
        if (f = false) System.out.println("never");
        while (f) System.out.println("never");
        System.out.println(say("x ", false) & say("y ", true) | say("z ", true) ^ t);
        int x = 5;
        boolean notZero = x != 0;
        System.out.println((notZero ? 1 : 0) + " " + notZero + t);
        Boolean boxed = notZero;
        if (boxed) System.out.println(boxed == Boolean.TRUE);
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Boolean.hashCode(true) + " " + Boolean.hashCode(false) + " " + Boolean.compare(true, false));
    }
}
