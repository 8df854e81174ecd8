package ch06;

public class S6_5_6_ExpressionNames {
    static int count;
    int own = 1;

    static S6_5_6_ExpressionNames get() {
        count++;
        return null;
    }

    static class A {
        int x = 1;
        static int s = 2;
    }

    static class B extends A {
        String x = "b";
        static String s = "sb";
    }

    public static void main(String[] args) {
        System.out.println(get().count);
        B b = new B();
        A a = b;
        System.out.println(a.x + b.x + ((A) b).x + a.s + b.s + ((A) b).s);
        try {
            System.out.println(get().own);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage() + " " + count);
        }
        int[] array = null;
        try {
            System.out.println(array.length);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        S6_5_6_ExpressionNames o = new S6_5_6_ExpressionNames();
        o.own = o.own++ + o.own;
        System.out.println(o.own);
        System.out.println(new B() {
            int read() {
                return super.x.length() + ((A) this).x;
            }
        }.read());
    }
}
