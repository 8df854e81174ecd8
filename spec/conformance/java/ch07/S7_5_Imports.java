package ch07;

import static java.lang.Integer.MAX_VALUE;
import static java.lang.Math.*;
import static java.util.Map.Entry;
import static java.util.Map.entry;

import java.util.*;
import java.util.List;
import java.util.function.Function;

public class S7_5_Imports {
    static double PI() {
        return 3;
    }

    static int abs(String mine) {
        return mine.length();
    }

    public static void main(String[] args) {
        List<String> list = new ArrayList<>(Set.of("one"));
        System.out.println(list + " " + MAX_VALUE + " " + PI + " " + PI() + " " + S7_5_Imports.abs("four") + " " + Math.abs(-4) + " " + max(1, 2));
        Entry<String, Integer> e = entry("k", 1);
        System.out.println(e + " " + e.getKey());
        Function<Integer, Integer> f = Math::abs;
        System.out.println(f.apply(-5));
        Deque<Integer> d = new ArrayDeque<>();
        d.push(1);
        d.push(2);
        System.out.println(d);
        System.out.println(sqrt(16) + floorMod(-1, 3) + signum(-2.5));
    }
}
