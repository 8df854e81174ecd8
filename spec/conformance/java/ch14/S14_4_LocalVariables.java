package ch14;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class S14_4_LocalVariables {
    static int calls;

    static int next() {
        return ++calls;
    }

    public static void main(String[] args) {
        int a = next(), b = next() * 10, c[] = {a, b}, d;
        d = c[1] + a;
        System.out.println(a + " " + b + " " + c.length + " " + d);
        var list = new ArrayList<Map<String, int[]>>();
        list.add(Map.of("k", new int[] {5}));
        for (var m : list) for (var e : m.entrySet()) System.out.println(e.getKey() + e.getValue()[0]);
        var n = 1L << 40;
        var f = 1.5f;
        var ch = 'x';
        var anonymous = new Object() {
            int hidden = 7;
        };
        System.out.println(n + f + ch + anonymous.hidden++ + anonymous.hidden);
        for (int i = 0, j = 10; i < j; i += 3, j--) System.out.print(i + "," + j + " ");
        System.out.println("");
        int i = 0;
        i = i++ + i++;
        System.out.println(i);
        final int late;
        if (i > 0) late = 1;
        else late = 2;
        System.out.println(late);
        var array = new int[][] {{1}, {2, 3}};
        var lambda = (Runnable) () -> System.out.println(array[1][1]);
        lambda.run();
        long big = 1, wide = big << 33, mixed = wide + 'a';
        System.out.println(mixed);
    }
}
