package ch15;

public class S15_16_Casts {
    static Object[] objects = {1, 2L, 'c', 4.5, "s", null, new int[0]};

    static String attempt(java.util.function.Supplier<Object> s) {
        try {
            return String.valueOf(s.get());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    public static void main(String[] args) {
        for (Object o : objects) {
            System.out.println(attempt(() -> (Integer) o + 1) + " " + attempt(() -> (int) o + 1) + " " + attempt(() -> (long) o) + " " + attempt(() -> (char) o) + " " + attempt(() -> (double) o) + " " + attempt(() -> (Number) o) + " " + attempt(() -> (Comparable<?>) o) + " " + attempt(() -> ((int[]) o).length));
        }
        System.out.println((byte) 0x1ff + " " + (short) 0x1ffff + " " + (char) 0x10041 + " " + (int) 0x1ffffffffL + " " + (int) 3.99 + " " + (int) -3.99 + " " + (long) 1e20 + " " + (float) 1e-50 + " " + (float) 1e50);
        System.out.println((int) 'x' + (char) 121 + " " + (char) (byte) -1 + 0 + " " + (int) (char) (byte) -1 + " " + (byte) (char) 200);
        System.out.println((int) Float.NaN + " " + (long) Double.NEGATIVE_INFINITY + " " + (char) 1e9 + 0 + " " + (short) 1e9f + " " + (byte) -1e9);
        System.out.println((Object) 5 instanceof Integer);
        System.out.println(((Object) (short) 5).getClass() + " " + ((Object) (5 + 'a')).getClass());
        System.out.println(-(int) 2.9 + (int) +2.9);
        Runnable r = (Runnable) () -> System.out.println("cast lambda");
        r.run();
        System.out.println(((java.util.function.IntUnaryOperator) x -> x * 3).applyAsInt(4));
        Integer boxed = (Integer) 7;
        long viaUnboxing = (long) boxed;
        System.out.println(viaUnboxing + (int) (Object) boxed);
        System.out.println((String) null + (Integer) null);
        System.out.println((double) 1 / 3 + " " + (double) (1 / 3) + " " + (float) 1 / 3);
        System.out.println((boolean) true & (Boolean) true);
    }
}
