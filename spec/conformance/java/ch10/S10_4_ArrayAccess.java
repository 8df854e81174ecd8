package ch10;

public class S10_4_ArrayAccess {
    static int[] none;
    static Object[] objects = {"a", null};

    static void access(int[] a, int i) {
        try {
            System.out.println(a[i]);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
        try {
            a[i] = 5;
            System.out.println("stored");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
        try {
            a[i]++;
            System.out.println(a[i]);
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        access(new int[] {1, 2, 3}, 1);
        access(new int[] {1, 2, 3}, 3);
        access(new int[] {1, 2, 3}, -1);
        access(new int[0], 0);
        access(new int[1], Integer.MIN_VALUE);
        access(new int[1], Integer.MAX_VALUE);
        access(null, 0);
        int[] a = {10, 20, 30};
        byte i = 1;
        char c = 2;
        short s = 0;
        System.out.println(a[i] + a[c] + a[s] + a[(int) 1L]);
        byte[] bytes = {-1};
        char[] chars = {'\uffff'};
        short[] shorts = {-2};
        boolean[] booleans = {true, false};
        long[] longs = {1L << 40};
        float[] floats = {0.1f};
        double[] doubles = {0.1};
        System.out.println(bytes[0] + chars[0] + shorts[0] + " " + booleans[0] + booleans[1] + longs[0] + floats[0] + doubles[0]);
        bytes[0] += 300;
        chars[0]++;
        shorts[0] >>>= 1;
        booleans[1] |= true;
        longs[0] <<= 20;
        floats[0] *= 3;
        doubles[0]--;
        System.out.println(bytes[0] + " " + (int) chars[0] + " " + shorts[0] + " " + booleans[1] + longs[0] + " " + floats[0] + " " + doubles[0]);
        try {
            objects[1].toString();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            none[a[0]] = 1;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(a[a[a[0]]]);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        int total = 0;
        try {
            for (int k = 0; ; k++) total += a[k];
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(total + " " + e.getMessage());
        }
    }
}
