package ch04;

import java.io.Serializable;

public class S4_10_3_ArraySubtyping {
    static void store(Object[] array, Object value) {
        try {
            array[0] = value;
            System.out.println(array.getClass().getSimpleName() + " holds " + array[0]);
        } catch (ArrayStoreException e) {
            System.out.println(array.getClass().getSimpleName() + ": " + e);
        }
    }

    public static void main(String[] args) {
        store(new Object[1], 1);
        store(new Integer[1], 1);
        store(new Number[1], 1.5);
        store(new Integer[1], 1.5);
        store(new String[1], null);
        store(new Comparable[1], "s");
        store(new Comparable[1], new Object() {});
        store(new Object[1][], "no array");
        store(new int[1][], new long[0]);
        store(new int[1][][], new Integer[0][]);
        Object[][] grid = new String[2][2];
        try {
            grid[0][0] = 1;
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            grid[1] = new Object[2];
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        Object o = new int[3];
        Cloneable c = (Cloneable) o;
        Serializable s = (Serializable) o;
        System.out.println((c == s) + " " + ((int[]) c).length);
        try {
            Object[] objects = (Object[]) o;
            System.out.println(objects.length);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object x = (Integer[]) new Object[] {1};
            System.out.println(x);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object x = (String[][]) (Object) new Object[0][0];
            System.out.println(x);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
