package ch14;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public class S14_14_2_EnhancedFor {
    static int made;

    static class Range implements Iterable<Integer> {
        final int n;

        Range(int n) {
            this.n = n;
            made++;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int at;

                @Override
                public boolean hasNext() {
                    return at < n;
                }

                @Override
                public Integer next() {
                    if (at == 3) throw new IllegalStateException("no third");
                    return at++;
                }
            };
        }
    }

    static int[] array() {
        made++;
        return new int[] {1, 2, 3};
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Range(3)) sum += i;
        for (long l : array()) sum += l;
        for (Object o : new Range(2)) sum += (int) o;
        System.out.println(sum + " " + made);
        try {
            for (int i : new Range(5)) System.out.print(i + " ");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        int[] a = {1, 2, 3};
        for (int x : a) {
            a = new int[] {9, 9, 9};
            x *= 2;
            System.out.print(x + " ");
        }
        System.out.println(a[0]);
        int[] b = {1, 2, 3};
        for (int x : b) {
            b[2] = 50;
            System.out.print(x + " ");
        }
        System.out.println("");
        outer:
        for (char c : "abc".toCharArray()) {
            for (char d : "xy".toCharArray()) {
                if (c == 'b') continue outer;
                if (c == 'c') break outer;
                System.out.print("" + c + d);
            }
        }
        System.out.println("");
        int[] none = null;
        try {
            for (int x : none) System.out.println(x);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Iterable<String> noList = null;
        try {
            for (String s : noList) System.out.println(s);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            for (int x : new Integer[] {1, null}) System.out.print(x + " ");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        List raw = new ArrayList<>(List.of("a", 1));
        try {
            for (String s : (List<String>) raw) System.out.print(s + " ");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        try {
            for (Integer x : list) if (x == 2) list.remove(x);
        } catch (ConcurrentModificationException e) {
            System.out.println(list + " " + e.getMessage());
        }
        for (Integer x : list) if (x == 3) list.remove(x);
        System.out.println(list);
        Map<String, Integer> map = new HashMap<>(Map.of("k", 1));
        for (Map.Entry<String, Integer> e : map.entrySet()) e.setValue(e.getValue() + 5);
        System.out.println(map);
        for (int[] row : new int[][] {{1, 2}, {3}}) for (int v : row) System.out.print(v);
        System.out.println("");
        for (final var s : new String[] {}) System.out.println(s);
        for (byte x : new byte[] {-1, 1}) System.out.print((x & 0xff) + " ");
        System.out.println("");
    }
}
