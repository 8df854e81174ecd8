package ch05;

import java.util.function.Supplier;

public class S5_2_Assignment {
    static byte b;
    static Byte boxed;

    static short pick(boolean x) {
        return x ? (short) 1 : 98;
    }

    public static void main(String[] args) {
        final int small = 100;
        b = small;
        boxed = 12;
        Character c = 65;
        char d = 0x42;
        short s = 'c';
        Short t = 'd';
        System.out.println(b + " " + boxed + " " + c + d + " " + s + " " + t);
        long l = 'e';
        float f = 100L;
        double g = f;
        Object o = 3;
        Number n = 3.5f;
        Comparable<Integer> q = 4;
        System.out.println(l + " " + f + " " + g + " " + o + n + q + pick(true) + pick(false));
        int x;
        int y = x = 5;
        System.out.println(x + y);
        byte narrowed = (byte) (b + boxed);
        narrowed += 1000;
        System.out.println(narrowed);
        Supplier<Object> sup = () -> 'z';
        System.out.println(sup.get().getClass());
        long[] longs = {1, 'b', (byte) 3};
        System.out.println(longs[0] + longs[1] + longs[2]);
        Object[] array = new Integer[1];
        try {
            array[0] = 1.0;
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        Integer none = null;
        try {
            long wide = none;
            System.out.println(wide);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
