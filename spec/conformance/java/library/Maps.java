package library;

import java.util.*;

public class Maps {
    static class Key implements Comparable<Key> {
        final int k;

        Key(int k) {
            this.k = k;
        }

        @Override
        public int hashCode() {
            return k % 3;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key other && other.k == k;
        }

        @Override
        public int compareTo(Key o) {
            return Integer.compare(k, o.k);
        }

        @Override
        public String toString() {
            return "K" + k;
        }
    }

    public static void main(String[] args) {
        for (Map<Key, Integer> m : List.of(new HashMap<Key, Integer>(), new LinkedHashMap<Key, Integer>(), new TreeMap<Key, Integer>(), new Hashtable<Key, Integer>(), new java.util.concurrent.ConcurrentHashMap<Key, Integer>(), new java.util.concurrent.ConcurrentSkipListMap<Key, Integer>())) {
            for (int i = 0; i < 60; i++) m.put(new Key(i * 31 % 60), i);
            for (int i = 0; i < 50; i++) m.remove(new Key(i));
            m.merge(new Key(55), 1000, Integer::sum);
            m.merge(new Key(99), 1, Integer::sum);
            m.computeIfAbsent(new Key(98), k -> k.k);
            m.computeIfPresent(new Key(56), (k, v) -> null);
            m.compute(new Key(57), (k, v) -> v == null ? -1 : v * 2);
            m.putIfAbsent(new Key(57), 7);
            m.replace(new Key(58), 5858);
            m.replaceAll((k, v) -> v + k.k);
            TreeMap<Key, Integer> sorted = new TreeMap<>(m);
            System.out.println(m.getClass().getSimpleName() + sorted + m.size() + m.getOrDefault(new Key(1), -1) + m.containsKey(new Key(59)) + m.containsValue(98 + 98) + " " + m.equals(sorted) + (m.hashCode() == sorted.hashCode()));
            m.keySet().removeIf(k -> k.k < 55);
            m.values().remove(98 + 98);
            m.replace(m.keySet().iterator().next(), 0);
            int sum = 0;
            for (Map.Entry<Key, Integer> e : m.entrySet()) sum += e.getKey().k + e.getValue();
            System.out.println(sum + " " + m.size());
        }
        TreeMap<String, Integer> t = new TreeMap<>(Comparator.reverseOrder());
        for (String s : "one two three four five".split(" ")) t.put(s, s.length());
        System.out.println(t + " " + t.firstKey() + t.lastEntry() + t.headMap("one") + t.tailMap("one", false) + t.subMap("two", "four") + t.ceilingKey("p") + t.floorKey("p") + t.higherKey("two") + t.descendingMap() + t.pollFirstEntry());
        LinkedHashMap<Integer, String> access = new LinkedHashMap<>(16, 0.75f, true);
        for (int i = 0; i < 4; i++) access.put(i, "v" + i);
        access.get(1);
        access.get(0);
        System.out.println(access);
        IdentityHashMap<String, Integer> identity = new IdentityHashMap<>();
        identity.put(new String("a"), 1);
        identity.put(new String("a"), 2);
        WeakHashMap<Object, String> weak = new WeakHashMap<>();
        Object held = new Object();
        weak.put(held, "held");
        System.out.println(identity.size() + weak.get(held));
        Map<String, Integer> nulls = new HashMap<>();
        nulls.put(null, null);
        System.out.println(nulls + " " + nulls.containsKey(null) + nulls.get("x"));
        for (Runnable r : new Runnable[] {() -> new TreeMap<String, Integer>().put(null, 1), () -> Map.of("a", null), () -> Map.of().put(1, 2), () -> new Hashtable<String, String>().put("k", null), () -> {
            Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2));
            for (Integer k : m.keySet()) m.put(k + 10, 1);
        }, () -> new HashMap<Integer, Integer>(-1), () -> new TreeMap<Object, Object>(Map.of(1, 1)).get("s")}) {
            try {
                r.run();
                System.out.println("fine");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getName());
            }
        }
    }
}
