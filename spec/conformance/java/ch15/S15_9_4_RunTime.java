package ch15;

import java.util.List;

public class S15_9_4_RunTime {
    static class Node {
        final String name;
        final Node next;

        Node(String n) {
            name = n;
            next = null;
        }

        Node(String n, Node next) {
            name = n;
            this.next = next;
        }
    }

    static StringBuilder log = new StringBuilder();

    static int arg(int i) {
        log.append(i);
        return i;
    }

    static class Lazy {
        static {
            log.append("init ");
        }

        Lazy(int a, int b) {
            log.append("made ");
        }
    }

    public static void main(String[] args) {
        int i = 0;
        Node n = new Node("a" + i++, new Node("b" + i++, new Node("c" + i++)));
        System.out.println(n.name + n.next.name + n.next.next.name + n.next.next.next);
        new Lazy(arg(1), arg(2));
        System.out.println(log);
        Object[] many = new Object[1000];
        int caught = 0;
        List<long[]> keep = new java.util.ArrayList<>();
        try {
            while (true) keep.add(new long[1 << 18]);
        } catch (OutOfMemoryError e) {
            keep.clear();
            caught++;
        }
        System.out.println(caught + " " + new Node("after").name);
        for (int k = 0; k < many.length; k++) many[k] = new int[] {k};
        int sum = 0;
        for (Object o : many) sum += ((int[]) o)[0];
        System.out.println(sum);
    }
}
