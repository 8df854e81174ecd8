package ch13;

public class S13_4_24_MethodOverriding {
    static class Base {
        String m(Object o) {
            return "base " + o;
        }

        Object get() {
            return "base";
        }
    }

    static class Derived extends Base {
        @Override
        String m(Object o) {
            return "derived " + super.m(o);
        }

        @Override
        String get() {
            return "derived";
        }
    }

    static class MoreDerived extends Derived {
        @Override
        String m(Object o) {
            return "more " + super.m(o);
        }
    }

    public static void main(String[] args) {
        // What is called is found in the object's class at run time, through bridges too.
        Base b = new MoreDerived();
        System.out.println(b.m(1) + " " + b.get());
        Base[] all = {new Base(), new Derived(), b};
        for (Base x : all) System.out.println(x.m("x") + " " + x.get());
    }
}
