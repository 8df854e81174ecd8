package ch06;

public class S6_3_1_1_And {
    static class Node {
        final Object value;
        final Object next;

        Node(Object value, Object next) {
            this.value = value;
            this.next = next;
        }
    }

    static String test(Object o) {
        if (o instanceof Node n && n.value instanceof String s && n.next instanceof Node m2 && m2.value instanceof Integer i && s.length() == i) return s + i + (m2.next == null);
        return "no";
    }

    static boolean both(Object a, Object b) {
        return a instanceof Integer x && b instanceof Integer y && x + y > 10 && (x = y) == y;
    }

    public static void main(String[] args) {
        System.out.println(test(null) + test("x") + test(new Node("abc", null)) + test(new Node("abc", new Node(3, null))) + test(new Node("abc", new Node(2, null))) + test(new Node("", new Node(0, new Node(1, null)))));
        System.out.println(both(5, 6) + " " + both(1, 2) + " " + both("a", 2) + " " + both(null, null));
    }
}
