package ch10;

import java.util.Arrays;

public class S10_7_ArrayMembers {
    interface HasClone {}

    static class Cell {
        int v;
    }

    public static void main(String[] args) {
        int[] ia1 = {1, 2};
        int[] ia2 = ia1.clone();
        ia1[1]++;
        System.out.println((ia1 == ia2) + " " + ia1[1] + ia2[1] + ia2.length);
        int[][] deep = {{1, 2}, null};
        int[][] shallow = deep.clone();
        System.out.println((deep == shallow) + " " + (deep[0] == shallow[0]) + shallow[1]);
        Cell[] cells = {new Cell()};
        Cell[] copy = cells.clone();
        copy[0].v = 3;
        System.out.println(cells[0].v + copy.getClass().getName());
        Object o = new String[] {"x"};
        System.out.println(((String[]) o).clone()[0] + o.equals(o) + o.equals(((String[]) o).clone()) + (o.hashCode() == System.identityHashCode(o)));
        System.out.println(o instanceof Cloneable && o instanceof java.io.Serializable);
        System.out.println(new byte[0].clone().length + new boolean[] {true}.clone().length + new double[3].clone().length);
        System.out.println(o.getClass().getSuperclass());
        System.out.println(o.toString().startsWith("[Ljava.lang.String;@"));
        int[] none = null;
        try {
            none.clone();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(none.length);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        synchronized (ia1) {
            ia1.notifyAll();
        }
        System.out.println(Arrays.equals(ia2, new int[] {1, 2}) + Arrays.toString(ia1) + Arrays.deepToString(deep) + Arrays.hashCode(ia2));
        Object[] array = new Integer[] {1, 2};
        Object[] cloned = array.clone();
        try {
            cloned[0] = "s";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
