package ch04;

import java.util.ArrayList;
import java.util.List;

public class S4_7_ReifiableTypes {
    static <T> boolean isArrayOf(Object o, Class<T> c) {
        return o instanceof Object[] && c.isInstance(((Object[]) o)[0]);
    }

    public static void main(String[] args) {
        Object o = new ArrayList<String>();
        System.out.println((o instanceof List) + " " + (o instanceof List<?>) + " " + (o instanceof ArrayList<?> a ? a.size() : -1));
        Object array = new String[] {"x"};
        System.out.println((array instanceof String[]) + " " + (array instanceof Object[]) + " " + (array instanceof CharSequence[]) + " " + (array instanceof Integer[]));
        Object ints = new int[2][3];
        System.out.println((ints instanceof int[][]) + " " + (ints instanceof Object[]) + " " + (ints instanceof int[]) + " " + (ints instanceof Cloneable));
        List<?>[] lists = new List<?>[2];
        lists[0] = new ArrayList<Integer>();
        System.out.println(lists.getClass() + " " + isArrayOf(lists, List.class) + isArrayOf(array, Integer.class));
        try {
            Object[] objects = lists;
            objects[1] = "no list";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
