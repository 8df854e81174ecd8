package ch10;

import java.util.ArrayList;
import java.util.List;

public class S10_5_ArrayStore {
    static class Point {}

    static class Colored extends Point {}

    interface Face {}

    static class Faced extends Point implements Face {}

    static void store(Object[] array, Object o) {
        try {
            array[0] = o;
            System.out.println("fine");
        } catch (ArrayStoreException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        store(new Point[1], new Colored());
        store(new Colored[1], new Point());
        store(new Face[1], new Faced());
        store(new Face[1], new Colored());
        store(new Colored[1], null);
        store(new Point[1][], new Colored[0]);
        store(new Colored[1][], new Point[0]);
        store(new Object[1][], new int[0][]);
        store(new Object[1][], new int[0]);
        store(new Cloneable[1], new int[0]);
        store(new List[1], new ArrayList<String>());
        store(new Enum[1], Thread.State.NEW);
        store(new Thread.State[1], "no enum");
        store(new Number[1], 'c');
        Point[] points = new Colored[2];
        int[] counter = {0};
        try {
            points[counter[0]++] = new Point();
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage() + counter[0]);
        }
        try {
            System.arraycopy(new Object[] {new Colored(), "s"}, 0, points, 0, 2);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
            System.out.println(points[0] != null);
        }
        try {
            System.arraycopy(new int[1], 0, new long[1], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.arraycopy("not an array", 0, points, 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.arraycopy(points, 1, points, 0, 2);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            new ArrayList<>(List.of(1, 2)).toArray(new String[2]);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
