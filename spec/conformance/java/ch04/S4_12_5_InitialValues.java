package ch04;

public class S4_12_5_InitialValues {
    static boolean z;
    static char c;
    static byte b;
    static short s;
    static int i;
    static long l;
    static float f;
    static double d;
    static Object o;
    static int[] a;

    static class Instance {
        boolean z;
        char c;
        byte b;
        short s;
        int i;
        long l;
        float f;
        double d;
        String o;
        int early = peek();
        int late = 5;

        int peek() {
            return late;
        }
    }

    public static void main(String[] args) {
        System.out.println(z + " " + (int) c + " " + b + " " + s + " " + i + " " + l + " " + f + " " + d + " " + o + " " + a);
        Instance n = new Instance();
        System.out.println(n.z + " " + (int) n.c + " " + n.b + " " + n.s + " " + n.i + " " + n.l + " " + n.f + " " + n.d + " " + n.o + " " + n.early + " " + n.late);
        System.out.println(new boolean[2][1][0].length);
        System.out.println(new boolean[1][0].length + " " + new char[1][0].length);
    }
}
