package ch09;

public class S9_4_1_3_OverrideEquivalent {
    interface A {
        default String m() {
            return "A.m";
        }
    }

    interface B {
        default String m() {
            return "B.m";
        }
    }

    interface C {
        String m();
    }

    static class AB implements A, B {
        @Override
        public String m() {
            return A.super.m() + B.super.m();
        }
    }

    interface ABC extends A, B, C {
        @Override
        default String m() {
            return "ABC" + B.super.m();
        }
    }

    static abstract class Abs implements A, C {
        @Override
        public abstract String m();
    }

    static class Concrete extends Abs {
        @Override
        public String m() {
            return "concrete";
        }
    }

    interface Gen<T> {
        void foo(T arg);
    }

    static class Str implements Gen<String>, Cloneable {
        String got;

        public void foo(String s) {
            got = s;
        }
    }

    public static void main(String[] args) {
        System.out.println(new AB().m() + " " + new ABC() {}.m() + " " + new Concrete().m() + " " + ((A) new Concrete()).m());
        Str s = new Str();
        Gen<String> g = s;
        g.foo("x");
        System.out.println(s.got);
    }
}
