package library;

import java.util.*;

public class Lists {
    static void show(String what, Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) {
        for (List<Integer> l : List.of(new ArrayList<Integer>(), new LinkedList<Integer>(), new Vector<Integer>(), new Stack<Integer>())) {
            for (int i = 0; i < 15; i++) l.add(i * 7 % 11);
            l.add(3, 99);
            l.remove(0);
            l.remove((Integer) 5);
            l.set(1, -1);
            l.addAll(2, List.of(100, 101));
            System.out.println(l + " " + l.indexOf(99) + l.lastIndexOf(3) + l.contains(7) + l.size() + " " + l.hashCode() + l.subList(2, 5));
            l.subList(0, 3).clear();
            l.removeIf(x -> x > 50);
            l.replaceAll(x -> x * 2);
            Collections.sort(l);
            System.out.println(l + " " + Collections.binarySearch(l, 12) + " " + Collections.max(l) + Collections.min(l) + Collections.frequency(l, 12));
            ListIterator<Integer> it = l.listIterator(2);
            it.next();
            it.remove();
            it.add(77);
            System.out.println(it.previous() + " " + it.nextIndex() + l);
            show("get", () -> l.get(50));
            show("iterator", () -> {
                for (Integer x : l) l.add(x);
            });
        }
        List<Integer> a = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        Collections.reverse(a);
        Collections.swap(a, 0, 5);
        Collections.rotate(a, 2);
        Collections.shuffle(a, new Random(42));
        System.out.println(a + " " + Collections.nCopies(2, "x") + Collections.emptyList() + Collections.unmodifiableList(a).size());
        show("immutable", () -> List.of(1).set(0, 2));
        show("unmodifiable", () -> Collections.unmodifiableList(a).add(1));
        show("asList", () -> Arrays.asList(1, 2).add(3));
        show("null in List.of", () -> List.of((Object) null));
        show("sublist", () -> a.subList(3, 2));
        show("copyOf", () -> List.copyOf(Arrays.asList(1, null)));
        int[] ints = {5, 3, 9, 1};
        Arrays.sort(ints);
        Integer[] boxed = {5, 3, 9, 1};
        Arrays.sort(boxed, Comparator.reverseOrder());
        System.out.println(Arrays.toString(ints) + Arrays.toString(boxed) + Arrays.binarySearch(ints, 4) + Arrays.equals(ints, new int[] {1, 3, 5, 9}) + Arrays.mismatch(ints, new int[] {1, 3, 6}) + Arrays.compare(ints, new int[] {1, 4}) + Arrays.hashCode(ints) + Arrays.stream(ints, 1, 3).sum() + Arrays.toString(Arrays.copyOfRange(ints, 2, 6)));
        int[] big = new int[1000];
        Random r = new Random(7);
        for (int i = 0; i < big.length; i++) big[i] = r.nextInt(500);
        int[] copy = big.clone();
        Arrays.sort(big);
        Integer[] objects = Arrays.stream(copy).boxed().toArray(Integer[]::new);
        Arrays.sort(objects);
        boolean same = true;
        for (int i = 0; i < big.length; i++) same &= objects[i] == big[i];
        System.out.println(same + " " + big[0] + " " + big[500] + " " + big[999]);
        Iterator<Integer> none = new ArrayList<Integer>().iterator();
        show("next", none::next);
        show("remove", none::remove);
    }
}
