package ch10;

import java.util.List;

public class S10_1_ArrayTypes {
    public static void main(String[] args) {
        int[] ints = {1, 2};
        int[][] grid = {{1}, {2, 3}, null};
        short[] shorts[], more = {4};
        shorts = new short[][] {more};
        List<?>[] lists = {List.of(1)};
        Object[] objects = grid;
        System.out.println(ints.getClass().getName() + " " + grid.getClass().getName() + " " + shorts.getClass().getName() + " " + lists.getClass().getName());
        System.out.println(objects.length + " " + ((int[]) objects[1])[1] + " " + shorts[0][0] + objects[2]);
        Class<?>[] all = {byte[].class, short[].class, char[].class, int[].class, long[].class, float[].class, double[].class, boolean[].class, Object[].class, String[][].class, Runnable[].class};
        for (Class<?> c : all) System.out.println(c.getName() + " " + c.getSimpleName() + " " + c.getComponentType() + " " + c);
        Runnable[] abstracts = new Runnable[2];
        abstracts[0] = () -> System.out.println("in an array");
        abstracts[0].run();
        System.out.println(abstracts[1]);
    }
}
