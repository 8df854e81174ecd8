package ch12;

public class S12_3_3_Resolution {
    interface I {
        default String m() {
            return "I.m";
        }
    }

    static class A {
        static String s() {
            return "A.s";
        }

        String f = "A.f";

        protected String p() {
            return "A.p";
        }
    }

    static class B extends A implements I {}

    static class C extends B {
        String call() {
            return super.m() + super.p() + f;
        }
    }

    public static void main(String[] args) {
        // Members are looked up in superclasses and superinterfaces.
        System.out.println(new B().m() + B.s() + new B().f + new C().call());
        int[][] a = new int[2][];
        System.out.println(a.clone().length + a.getClass().getName());
        I i = new C();
        System.out.println(i.m() + i.toString().startsWith("ch12") + i.equals(i));
    }
}
