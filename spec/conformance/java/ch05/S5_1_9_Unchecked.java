package ch05;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class S5_1_9_Unchecked {
    static int total(Collection<Integer> c) {
        int sum = 0;
        for (int i : c) sum += i;
        return sum;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Collection raw = new ArrayList<>(List.of(1, 2));
        System.out.println(total(raw));
        raw.add("three");
        try {
            System.out.println(total(raw));
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Map<String, Integer> map = new HashMap();
        map.put("a", 1);
        ((Map) map).put(2, "b");
        int entries = 0;
        try {
            for (Map.Entry<String, Integer> e : map.entrySet()) {
                entries++;
                int v = e.getValue();
                System.out.println(e.getKey() + v);
            }
        } catch (ClassCastException e) {
            System.out.println(entries + e.getMessage());
        }
        System.out.println(map.containsKey(2) + " " + map.size());
        List<String>[] lists = new List[] {List.of("x"), List.of(5)};
        System.out.println(lists[0].get(0));
        try {
            System.out.println(lists[1].get(0).length());
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
