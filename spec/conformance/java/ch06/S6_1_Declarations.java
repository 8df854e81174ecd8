package ch06;

import java.util.List;

public class S6_1_Declarations {
    static class Outer<T> {
        T field;
        enum E {A, B}
        record R(int component) {}
        interface I { int K = 3; default int k() { return K; } }
        @interface Note { String value() default "n"; }

        <U> U method(U parameter) {
            U local = parameter;
            class Inner implements I {}
            return new Inner().k() == 3 ? local : null;
        }
    }

    public static void main(String[] args) {
        Outer<String> o = new Outer<>();
        o.field = "field";
        System.out.println(o.field + o.method(5) + Outer.E.B + new Outer.R(4).component() + Outer.I.K);
        // The same name for variables, methods, types, labels and packages.
        String String = "variable";
        System.out.println(String + new String("x") + java.lang.String.valueOf(1));
        main:
        for (int main = 0; main < 5; main++) {
            for (;;) {
                if (main == 2) break main;
                continue main;
            }
        }
        List<Integer> List = java.util.List.of(1);
        System.out.println(List.get(0) + main(3));
        int π = 3, _under = 1, $dollar = 2, ünïcode = 4;
        System.out.println(π + _under + $dollar + ünïcode);
        var var = 1;
        int record = 2, sealed = 3, permits = 4, yield = 5, module = 6;
        System.out.println(var + record + sealed + permits + module);
    }

    static int main(int overloaded) {
        return overloaded * 2;
    }
}
