package ch05;

import java.util.HashMap;
import java.util.Map;

public class S5_1_8_Unboxing {
    static Integer none;

    static int fail() {
        return none;
    }

    static void show(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " fine");
        } catch (NullPointerException e) {
            System.out.println(what + ": " + e.getMessage());
        }
    }

    static long sink;

    public static void main(String[] args) {
        Integer i = 5;
        Long l = 6L;
        Character c = 'a';
        Boolean z = true;
        Double d = 2.5;
        System.out.println(i + l + c + d + (z ? 1 : 0));
        System.out.println((i == 5) + " " + (l == 6) + " " + (c == 97) + " " + (i < l));
        int sum = 0;
        for (Integer x : new Integer[] {1, 2, 3}) sum += x;
        System.out.println(sum);
        show("return", () -> sink = fail());
        show("local", () -> {
            Integer n = null;
            sink = n;
        });
        show("field", () -> sink = none + 1);
        show("increment", () -> none++);
        show("compare", () -> System.out.println(none == 5));
        show("boolean", () -> {
            Boolean b = null;
            if (b) System.out.println("no");
        });
        Map<String, Integer> map = new HashMap<>();
        Long[] longs = new Long[1];
        show("map", () -> sink = map.get("x"));
        show("array", () -> sink = longs[0]);
        show("conditional", () -> {
            Integer n = args.length == 0 ? none : 0;
            System.out.println(n);
        });
        show("conditional of int", () -> {
            Integer n = args.length == 0 ? none : Integer.valueOf(0).intValue();
            System.out.println(n);
        });
        show("switch", () -> {
            Character n = null;
            switch (n) {
                case 'a': System.out.println("a");
            }
        });
        i += (int) (long) l;
        i++;
        --i;
        i <<= 2;
        System.out.println(i);
        c++;
        System.out.println(c);
    }
}
