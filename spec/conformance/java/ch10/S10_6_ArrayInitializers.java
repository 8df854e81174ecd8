package ch10;

public class S10_6_ArrayInitializers {
    static int calls;

    static int next() {
        return ++calls;
    }

    static int fail() {
        throw new IllegalStateException();
    }

    static final String[] NAMES = {"a", null, "c", };
    static byte[] bytes = {1, -1, 'a', (byte) 200};

    public static void main(String[] args) {
        int[] a = {next(), next(), next(), };
        System.out.println(a[0] + "" + a[1] + a[2]);
        int[][] ia = {{1, 2}, null, {}};
        System.out.println(ia[0][1] + " " + ia[1] + " " + ia[2].length);
        System.out.println(NAMES.length + NAMES[0] + NAMES[1]);
        System.out.println(bytes[2] + bytes[3]);
        Object[] objects = {1, "two", 3.0, new int[] {4}, null, 'c'};
        System.out.println(objects.length + "" + objects[0] + objects[2] + objects[5]);
        long[] longs = {1, 'b', next()};
        System.out.println(longs[2]);
        try {
            int[] never = {next(), fail(), next()};
            System.out.println(never.length);
        } catch (IllegalStateException e) {
            System.out.println(calls);
        }
        System.out.println(new char[] {'x', 'y'}[1] + new String[][] {{}, {"z"}}[1][0]);
        double[] big = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.5};
        double sum = 0;
        for (double d : big) sum += d;
        System.out.println(sum);
        Runnable[] actions = {() -> System.out.println("one"), S10_6_ArrayInitializers::next};
        for (Runnable r : actions) r.run();
        System.out.println(calls);
    }
}
