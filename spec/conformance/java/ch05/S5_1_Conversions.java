package ch05;

public class S5_1_Conversions {
    static String f(Object o) {
        return "Object:" + o;
    }

    static String g(long l) {
        return "long:" + l;
    }

    public static void main(String[] args) {
        int i = (int) 12.5f;
        System.out.println("(int)12.5f==" + i);
        float f = i;
        System.out.println("after float widening: " + f);
        System.out.println(f + " " + f * i);
        double d = Math.sin(f);
        System.out.println(d);
        System.out.println(f(3) + " " + f('c') + " " + f(1.5f) + " " + g(3) + " " + g('c') + " " + g((byte) -1));
        Object o = i;
        Number n = (Integer) o;
        long l = (int) o;
        System.out.println(n + " " + l + " " + (o + "") + " " + (char) (byte) 65);
        Object c = 'x';
        int fromChar = (char) c;
        System.out.println(fromChar);
        try {
            int wrong = (int) c;
            System.out.println(wrong);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            long wrong = (long) o;
            System.out.println(wrong);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
