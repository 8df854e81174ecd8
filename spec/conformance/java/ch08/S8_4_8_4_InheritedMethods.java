// B's is more specific than what C inherits of A.
package ch08;

public class S8_4_8_4_InheritedMethods {
    interface A {
        default String m() {
            return "A";
        }
    }

    interface B extends A {
        default String m() {
            return "B" + A.super.m();
        }
    }

    interface C extends A {}

    static class D implements B, C {}

    static class Base {
        public String m() {
            return "class wins";
        }
    }

    static class E extends Base implements A, B {}

    static abstract class AbstractBase {
        public abstract String m();
    }

    static class F extends AbstractBase implements A {
        @Override
        public String m() {
            return "F" + A.super.m();
        }
    }

    interface G {
        String m();
    }

    interface H {
        String m();
    }

    static class I implements G, H {
        public String m() {
            return "one for both";
        }
    }

    static class Two<T> {
        String over(T t) {
            return "T";
        }

        String over(String s) {
            return "String";
        }
    }

    public static void main(String[] args) {
        System.out.println(new D().m() + " " + ((C) new D()).m());
        System.out.println(new E().m() + " " + ((A) new E()).m());
        System.out.println(new F().m() + " " + ((AbstractBase) new F()).m());
        I i = new I();
        System.out.println(((G) i).m() + ((H) i).m());
        System.out.println(new Two<Integer>().over(1) + new Two<Integer>().over("s"));
        System.out.println(new B() {}.m() + new C() {
            @Override
            public String m() {
                return "anonymous";
            }
        }.m());
    }
}
