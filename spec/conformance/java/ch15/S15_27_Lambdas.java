package ch15;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

public class S15_27_Lambdas {
    int field = 1;
    static int counter;

    Supplier<Integer> capturesThis() {
        return () -> ++field;
    }

    static Runnable nested(int a) {
        long b = a * 2L;
        return () -> {
            String c = a + ":" + b;
            Runnable inner = () -> System.out.println(c + a + b);
            inner.run();
            class Local {
                String all() {
                    return c + a;
                }
            }
            System.out.println(new Local().all());
        };
    }

    static Function<Integer, Integer> recursive;

    static <A, B> Function<A, B> memo(Function<A, B> f) {
        java.util.Map<A, B> map = new java.util.HashMap<>();
        return a -> {
            if (!map.containsKey(a)) map.put(a, f.apply(a));
            return map.get(a);
        };
    }

    static Object many(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t) {
        Supplier<Object> all = () -> "" + b + s + c + i + l + f + d + z + t;
        return all.get();
    }

    interface Wide {
        double apply(int a, long b, float c, String d);
    }

    public static void main(String[] args) throws Exception {
        S15_27_Lambdas o = new S15_27_Lambdas();
        Supplier<Integer> s = o.capturesThis();
        System.out.println(s.get() + s.get() + o.field);
        nested(3).run();
        recursive = n -> n < 2 ? 1 : n * recursive.apply(n - 1);
        System.out.println(recursive.apply(10));
        Function<Integer, Integer> square = memo(x -> {
            counter++;
            return x * x;
        });
        System.out.println(square.apply(5) + square.apply(5) + counter);
        System.out.println(many((byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.0, true, "t"));
        IntBinaryOperator add = (a, b) -> a + b;
        IntUnaryOperator inc = (final int a) -> a + 1;
        BiFunction<Integer, Integer, Integer> explicit = (Integer a, Integer b) -> a * b;
        BiFunction<String, Integer, Character> vars = (var a, var b) -> a.charAt(b);
        System.out.println(add.applyAsInt(1, 2) + inc.andThen(x -> x * 10).applyAsInt(1) + explicit.apply(3, 4) + "" + vars.apply("xyz", 1));
        Callable<Integer> c = () -> {
            throw new java.io.IOException("checked");
        };
        try {
            c.call();
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage());
        }
        Wide w = (a, b, f, d) -> a + b + f + d.length();
        System.out.println(w.apply(1, 2, 3.5f, "four"));
        List<Supplier<String>> all = new ArrayList<>();
        for (String x : new String[] {"a", "b"}) for (int i = 0; i < 2; i++) {
            int copy = i;
            all.add(() -> x + copy);
        }
        for (Supplier<String> x : all) System.out.print(x.get());
        System.out.println("");
        Runnable empty = () -> {};
        empty.run();
        Function<Integer, Function<Integer, IntUnaryOperator>> curried = a -> b -> x -> a * x + b;
        System.out.println(curried.apply(2).apply(3).applyAsInt(10));
        Supplier<Supplier<String>> sup = () -> () -> "inner";
        System.out.println(sup.get().get());
        int[] box = {0};
        Runnable mutate = () -> box[0]++;
        mutate.run();
        mutate.run();
        System.out.println(box[0]);
        Supplier<Runnable> same = () -> () -> {};
        System.out.println(same.get() != null);
        Object viaCast = (Function<String, String> & java.io.Serializable) x -> x + x;
        System.out.println(viaCast instanceof java.io.Serializable);
    }
}
