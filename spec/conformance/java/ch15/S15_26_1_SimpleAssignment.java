package ch15;

public class S15_26_1_SimpleAssignment {
    static class IllegalArrays extends RuntimeException {}

    static int[] arrayThrow() {
        throw new IllegalStateException("array");
    }

    static int indexThrow() {
        throw new IllegalArgumentException("index");
    }

    static String rightThrow() {
        throw new UnsupportedOperationException("right");
    }

    static String[] strings = {"Simon", "Garfunkel"};
    static Object[] objects = strings;
    static Object[] none;
    int f;
    static int s;

    static void show(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    static S15_26_1_SimpleAssignment object(boolean there) {
        System.out.print("object ");
        return there ? new S15_26_1_SimpleAssignment() : null;
    }

    static int value() {
        System.out.print("value ");
        return 5;
    }

    public static void main(String[] args) {
        show(() -> arrayThrow()[indexThrow()] = value());
        show(() -> none[indexThrow()] = rightThrow());
        show(() -> none[0] = rightThrow());
        show(() -> none[0] = "x");
        show(() -> objects[9] = rightThrow());
        show(() -> objects[9] = "x");
        show(() -> objects[0] = 5);
        show(() -> objects[9] = 5);
        show(() -> objects[0] = "Thelonious");
        System.out.println(strings[0]);
        show(() -> object(true).f = value());
        show(() -> object(false).f = value());
        show(() -> object(false).s = value());
        System.out.println(s);
        int a, b, c;
        a = b = c = 4;
        System.out.println(a + b + c);
        int[] x = {0, 1, 2};
        int i = 0;
        i = x[i] = 2;
        System.out.println(x[0] + " " + i);
        x[i] = i = 1;
        System.out.println(x[2] + " " + i);
        long l = i = 'c';
        System.out.println(l);
        double d = a = (int) 3.9;
        System.out.println(d);
        byte by;
        System.out.println((by = 5) + (by = 'a'));
        Object o = i = 7;
        System.out.println(o);
        boolean z;
        if (z = true) System.out.println(z);
        final String fin;
        System.out.println(fin = "assigned");
    }
}
