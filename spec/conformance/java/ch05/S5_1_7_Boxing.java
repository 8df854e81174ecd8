package ch05;

public class S5_1_7_Boxing {
    static boolean same(Object a, Object b) {
        return a == b;
    }

    public static void main(String[] args) {
        System.out.println(same(127, 127) + " " + same(-128, -128) + " " + same(128, 128) + " " + same(-129, -129));
        System.out.println(same((byte) -128, (byte) -128) + " " + same((short) 127, (short) 127) + " " + same((short) 128, (short) 128));
        System.out.println(same('\u007f', '\u007f') + " " + same('\u0080', '\u0080') + " " + same(true, true) + " " + same(false, false));
        System.out.println(same(127L, 127L) + " " + same(128L, 128L) + " " + same(1f, 1f) + " " + same(1.0, 1.0));
        Integer a = 1000, b = 1000;
        System.out.println((a == b) + " " + a.equals(b) + " " + (a <= b && a >= b && a != b));
        Object o = 1L;
        System.out.println(o.equals(1) + " " + o.equals(1L) + " " + o.getClass());
        Double nan = 0.0 / 0;
        System.out.println(nan.equals(Double.NaN) + " " + (nan == nan) + " " + (nan.doubleValue() == nan));
        System.out.println(Double.valueOf(0.0).equals(-0.0) + " " + (Double.valueOf(0.0).doubleValue() == -0.0));
        Character c = 'x';
        Byte y = 1;
        Short s = 2;
        System.out.println(c.hashCode() + " " + y.hashCode() + " " + s.hashCode() + " " + Long.valueOf(1L << 32).hashCode() + " " + Float.valueOf(1).hashCode() + " " + Double.valueOf(1).hashCode() + " " + Boolean.TRUE.hashCode());
        Integer counter = 126;
        for (int i = 0; i < 4; i++) {
            Integer old = counter++;
            System.out.println(old + " " + counter + " " + (counter == Integer.valueOf(old + 1)));
        }
        Object[] mixed = {1, 2L, 3f, 4.0, 'c', (byte) 6, (short) 7, true};
        for (Object m : mixed) System.out.print(m.getClass().getSimpleName() + " ");
        System.out.println("");
        System.out.println(Integer.valueOf(5).compareTo(7) + " " + Character.valueOf('b').compareTo('a') + " " + Boolean.TRUE.compareTo(false));
    }
}
