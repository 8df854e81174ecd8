package library;

public class NullMessages {
    static class A {
        B b;
        int[] ints;
        String[][] grid;
        static A none;
        Object o;

        A self() {
            return null;
        }

        B b() {
            return b;
        }

        void take(Object o) {}
    }

    static class B {
        A a;
        long l;
        boolean z;
    }

    interface Face {
        int run(int[] a, String s);
    }

    static A make() {
        return null;
    }

    static int[] ints() {
        return null;
    }

    static void show(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    static long sink;
    static Object[] objects = new Object[2];
    static A[] array = new A[3];
    static byte[] bytes;
    static char[] chars;
    static short[] shorts;
    static long[] longs;
    static float[] floats;
    static double[] doubles;
    static boolean[] booleans;

    static void parameters(A first, int[] second, String... third) {
        show2(first, second, third);
    }

    static void show2(A a, int[] b, String[] c) {
        try {
            a.take(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            b[0]++;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(c[1].length());
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        A a = new A();
        a.b = new B();
        show(() -> a.b.a.b.l = 5);
        show(() -> sink = a.b.a.ints[3]);
        show(() -> a.self().take(1));
        show(() -> make().b().a = null);
        show(() -> A.none.b.z = true);
        show(() -> sink = A.none.ints.length);
        show(() -> a.grid[1][2] = "s");
        show(() -> a.ints[sinkIndex()] = 1);
        show(() -> objects[1].toString());
        show(() -> array[1].b.a.take(null));
        show(() -> sink = ints()[0]);
        show(() -> sink = ints().length);
        show(() -> bytes[0] = 1);
        show(() -> sink = chars[1]);
        show(() -> shorts[2]++);
        show(() -> longs[3] += 4);
        show(() -> floats[0] = 1);
        show(() -> sink = (long) doubles[7]);
        show(() -> booleans[0] = true);
        show(() -> {
            synchronized (A.none) {
                sink++;
            }
        });
        show(() -> {
            throw (RuntimeException) a.o;
        });
        show(() -> {
            Face f = null;
            f.run(null, "");
        });
        show(() -> {
            Integer i = null;
            sink = i;
        });
        show(() -> {
            Boolean z = null;
            sink = z ? 1 : 0;
        });
        show(() -> {
            String s = null;
            switch (s) {
                default: sink = 1;
            }
        });
        show(() -> {
            Thread.State s = null;
            switch (s) {
                case NEW: sink = 1;
            }
        });
        show(() -> {
            int[][][] x = new int[2][2][];
            x[1][0][5] = 1;
        });
        show(() -> {
            A[] local = {null};
            int i = 0;
            local[i].b.l++;
        });
        show(() -> {
            for (String s : (Iterable<String>) null) sink++;
        });
        show(() -> ((A) objects[0]).b());
        show(() -> new A().b().a.b());
        show(() -> a.b().a.b());
        show(() -> objects[objects.length - 1].hashCode());
        show(() -> array[(int) sink & 1].self());
        show(() -> ((String) null).length());
        show(() -> "x".concat(null));
        show(() -> java.util.Objects.requireNonNull(null));
        show(() -> sink = ((Long) objects[0]).longValue());
        show(() -> new Object() {
            A field;

            void go() {
                this.field.b = null;
            }
        }.go());
        parameters(null, null, "a", null);
        try {
            A local = make();
            A other = local;
            other.b.l = local.b.l;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            (args.length == 0 ? a.b.a : a).b();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new NullPointerException().getMessage() + new NullPointerException("own").getMessage());
    }

    static int sinkIndex() {
        return 0;
    }
}
