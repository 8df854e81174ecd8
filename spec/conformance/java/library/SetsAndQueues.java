package library;

import java.util.*;

public class SetsAndQueues {
    public static void main(String[] args) {
        Set<Integer> hash = new HashSet<>(), linked = new LinkedHashSet<>(), tree = new TreeSet<>();
        for (int i = 0; i < 20; i++) for (Set<Integer> s : List.of(hash, linked, tree)) s.add(i * i % 13);
        System.out.println(hash + " " + linked + " " + tree + hash.equals(tree) + hash.hashCode());
        tree.retainAll(List.of(1, 3, 4, 50));
        hash.removeAll(tree);
        linked.addAll(List.of(100, 3));
        System.out.println(tree + " " + hash + linked + linked.containsAll(tree) + Collections.disjoint(hash, tree));
        NavigableSet<String> n = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(n, "b", "A", "c", "B", "D");
        System.out.println(n + n.first() + n.ceiling("C") + n.lower("b") + n.descendingSet() + n.headSet("c") + n.pollLast());
        PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[1] != b[1] ? Integer.compare(a[1], b[1]) : a[0] - b[0]);
        for (int i = 0; i < 12; i++) heap.add(new int[] {i, i * 5 % 7});
        StringBuilder order = new StringBuilder();
        while (!heap.isEmpty()) order.append(heap.poll()[0]).append(' ');
        System.out.println(order);
        Deque<Integer> d = new ArrayDeque<>(), l = new LinkedList<>();
        for (Deque<Integer> q : List.of(d, l)) {
            for (int i = 0; i < 20; i++) if (i % 3 == 0) q.addFirst(i); else q.offerLast(i);
            q.removeFirstOccurrence(9);
            System.out.println(q + " " + q.peekFirst() + q.pollLast() + q.pop() + q.size() + q.contains(5));
            q.push(-1);
            Iterator<Integer> back = q.descendingIterator();
            System.out.println(back.next() + back.next());
        }
        for (Runnable r : new Runnable[] {() -> new ArrayDeque<Integer>().removeFirst(), () -> new ArrayDeque<Integer>().add(null), () -> new PriorityQueue<Object>(List.of(1, "a")), () -> new LinkedList<Integer>().getFirst(), () -> new PriorityQueue<Integer>().element(), () -> Set.of(1, 1), () -> new TreeSet<Integer>().first()}) {
            try {
                r.run();
                System.out.println("fine");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getName() + (e instanceof ClassCastException ? "" : " " + e.getMessage()));
            }
        }
        BitSet bits = new BitSet();
        for (int i = 0; i < 200; i += 7) bits.set(i);
        bits.flip(0, 20);
        bits.clear(100, 150);
        System.out.println(bits + " " + bits.cardinality() + bits.nextClearBit(150) + bits.length());
        EnumSet<Thread.State> e = EnumSet.allOf(Thread.State.class);
        e.remove(Thread.State.NEW);
        System.out.println(e + "" + e.contains(Thread.State.BLOCKED));
        Object[] array = tree.toArray();
        Integer[] typed = tree.toArray(new Integer[5]);
        System.out.println(array.length + Arrays.toString(typed) + Arrays.toString(tree.toArray(Integer[]::new)));
        StringJoiner j = new StringJoiner(", ", "{", "}").setEmptyValue("none");
        System.out.println(j + "" + j.add("x").add("y") + j.length());
        Optional<String> o = Optional.of("v");
        System.out.println(o.map(String::length) + " " + o.filter(s -> s.isEmpty()) + Optional.ofNullable(null).or(() -> Optional.of("w")).get() + o.orElseThrow() + OptionalInt.empty() + o.stream().count());
        Random r = new Random(12345);
        System.out.println(r.nextInt() + " " + r.nextInt(100) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.ints(3, 0, 10).sum());
        SplittableRandom sr = new SplittableRandom(9);
        System.out.println(sr.nextInt(1000) + " " + sr.split().nextLong());
        StringTokenizer st = new StringTokenizer("a b;c", " ;", true);
        System.out.println(st.countTokens() + st.nextToken() + st.nextToken(";"));
        System.out.println("" + new UUID(1L << 40, -5) + Base64.getEncoder().encodeToString("hello?".getBytes()) + new String(Base64.getDecoder().decode("aGk=")) + HexFormat.of().formatHex(new byte[] {1, -1}));
    }
}
