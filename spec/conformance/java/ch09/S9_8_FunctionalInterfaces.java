package ch09;

import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

public class S9_8_FunctionalInterfaces {
    @FunctionalInterface
    interface Three<A, B, C, R> {
        R apply(A a, B b, C c);

        default <S> Three<A, B, C, S> then(Function<? super R, ? extends S> f) {
            return (a, b, c) -> f.apply(apply(a, b, c));
        }

        boolean equals(Object o);
    }

    interface X {
        int m(Iterable<String> arg);
    }

    interface Y {
        int m(Iterable<String> arg);
    }

    interface Z extends X, Y {}

    interface Throws {
        void run() throws Exception;
    }

    interface GenericMethod {
        <T> T id(T t);
    }

    static <T> T same(T t) {
        return t;
    }

    public static void main(String[] args) throws Exception {
        Three<Integer, Long, String, String> t = (a, b, c) -> a + b + c;
        System.out.println(t.then(String::length).then(n -> n * n).apply(1, 2L, "three"));
        Z z = i -> {
            int n = 0;
            for (String s : i) n += s.length();
            return n;
        };
        System.out.println(z.m(java.util.List.of("ab", "c")) + ((X) z).m(java.util.List.of("d")));
        Throws th = () -> {
            throw new java.io.IOException("lambda");
        };
        try {
            th.run();
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage());
        }
        GenericMethod g = S9_8_FunctionalInterfaces::same;
        System.out.println(g.id("x") + g.<Integer>id(5));
        Comparator<String> c = (a, b) -> a.length() - b.length();
        System.out.println(c.compare("a", "bbb") + " " + c.reversed().compare("a", "bbb") + " " + c.equals(c));
        Predicate<String> p = String::isEmpty;
        System.out.println(p.negate().and(s -> s.length() < 3).or(s -> s.equals("long")).test("long"));
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
        System.out.println(max.apply(3, 9) + Function.<Integer>identity().compose((String s) -> s.length()).andThen(n -> n + 1).apply("four"));
    }
}
