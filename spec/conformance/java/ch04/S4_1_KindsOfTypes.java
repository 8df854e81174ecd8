package ch04;

public class S4_1_KindsOfTypes {
    static String kind(byte x) { return "byte"; }
    static String kind(short x) { return "short"; }
    static String kind(char x) { return "char"; }
    static String kind(int x) { return "int"; }
    static String kind(long x) { return "long"; }
    static String kind(float x) { return "float"; }
    static String kind(double x) { return "double"; }
    static String kind(boolean x) { return "boolean"; }
    static String kind(Object x) { return x == null ? "null type" : "reference " + x.getClass().getName(); }

    public static void main(String[] args) {
        System.out.println(kind((byte) 1) + " " + kind((short) 1) + " " + kind('1') + " " + kind(1) + " " + kind(1L) + " " + kind(1f) + " " + kind(1d) + " " + kind(true));
        System.out.println(kind(null));
        System.out.println(kind("text"));
        System.out.println(kind(new int[0]));
        System.out.println(kind(new Object[0][0]));
        System.out.println(kind(Integer.valueOf(1)));
        Class<?>[] primitives = {byte.class, short.class, char.class, int.class, long.class, float.class, double.class, boolean.class, void.class};
        for (Class<?> c : primitives) System.out.println(c + " " + c.isPrimitive() + " " + c.getName() + " " + c.getSuperclass());
        System.out.println((String) null + (Object) null);
        Object o = null;
        Runnable r = (Runnable) o;
        System.out.println(r == null);
    }
}
