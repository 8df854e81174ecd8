package ch08;

public class S8_3_Fields {
    static class A {
        String s = "A.s";
        static String t = "A.t";
        int n = 1;
    }

    static class B extends A {
        int s = 5;
        long n = 2L;

        String all() {
            return s + super.s + t + n + super.n + ((A) this).n;
        }
    }

    interface I {
        String t = "I.t";
    }

    static class C extends A implements I {
        String both() {
            return super.t + I.t;
        }
    }

    public static void main(String[] args) {
        B b = new B();
        System.out.println(b.all());
        A a = b;
        a.n = 10;
        System.out.println(a.n + b.n + " " + a.s + b.s);
        System.out.println(new C().both());
        int[] x = {1}, y[] = {x, {2, 3}};
        System.out.println(y[0][0] + y[1].length);
        B.t = "changed";
        System.out.println(A.t);
    }
}
