package ch05;

public class S5_1_5_WideningReference {
    interface Shape {
        default String draw() {
            return "shape";
        }
    }

    static class Circle implements Shape, Cloneable {
        @Override
        public String draw() {
            return "circle " + Shape.super.draw();
        }
    }

    static class Disk extends Circle {
        @Override
        public String draw() {
            return "disk " + super.draw();
        }
    }

    static Object widen(Disk d) {
        Circle c = d;
        Shape s = c;
        Object o = s;
        return o;
    }

    public static void main(String[] args) {
        Disk d = new Disk();
        System.out.println(widen(d) == d);
        System.out.println(((Shape) widen(d)).draw());
        Object[] objects = new Disk[] {d};
        Cloneable cloneable = objects;
        java.io.Serializable serializable = new int[][] {{1}};
        System.out.println(cloneable.getClass() + " " + serializable.getClass());
        CharSequence text = "abc";
        Comparable<String> comparable = "abd";
        System.out.println(text.length() + comparable.compareTo(text.toString()));
        Iterable<Integer> numbers = java.util.List.of(1, 2);
        for (Number n : numbers) System.out.print(n);
        System.out.println("");
        Shape none = null;
        Object nothing = none;
        System.out.println(nothing);
    }
}
