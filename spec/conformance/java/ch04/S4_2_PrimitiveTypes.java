package ch04;

public class S4_2_PrimitiveTypes {
    static byte b;
    static short s;
    static char c;
    static int i;
    static long l;
    static float f;
    static double d;
    static boolean z;

    public static void main(String[] args) {
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d + " " + z);
        // Values of primitive types share no state.
        int x = 5;
        int y = x;
        y++;
        System.out.println(x + " " + y);
        b = (byte) 200;
        s = (short) 40000;
        c = (char) 65601;
        i = (int) 5000000000L;
        l = (long) 1e19;
        f = (float) 1e40;
        d = 1e308 * 1e308 > 0 ? 1 : 0;
        System.out.println(b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d);
        System.out.println(Byte.SIZE + " " + Short.SIZE + " " + Character.SIZE + " " + Integer.SIZE + " " + Long.SIZE + " " + Float.SIZE + " " + Double.SIZE);
        System.out.println(Byte.BYTES + Short.BYTES + Character.BYTES + Integer.BYTES + Long.BYTES + Float.BYTES + Double.BYTES);
    }
}
