package ch09;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

public class S9_9_FunctionTypes {
    static void consume(Consumer<? super Integer> c) {
        c.accept(5);
    }

    static Object supply(Supplier<? extends Number> s) {
        return s.get();
    }

    static <T> T run(Function<? super Integer, ? extends T> f) {
        return f.apply(7);
    }

    public static void main(String[] args) {
        List<Object> got = new ArrayList<>();
        Consumer<Object> any = got::add;
        consume(any);
        consume(i -> got.add(i + 1));
        System.out.println(got);
        System.out.println(supply(() -> 1.5) + " " + supply(() -> 2));
        System.out.println(run(i -> "s" + i) + run(i -> i * 2) + run(Object::toString));
        ToLongFunction<Integer> widen = i -> i;
        System.out.println(widen.applyAsLong(-1));
        IntFunction<int[]> arrays = int[]::new;
        System.out.println(arrays.apply(3).length);
        BiFunction<String, Integer, Character> at = String::charAt;
        System.out.println(at.apply("abc", 1));
        Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = a -> b -> c -> a * b + c;
        System.out.println(curried.apply(2).apply(3).apply(4));
        UnaryOperator<String> up = String::toUpperCase;
        System.out.println(up.andThen(s -> s + "!").apply("x"));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Function<Object, Object> raw = (Function) (Function<String, Integer>) String::length;
        try {
            raw.apply(1);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage().replaceAll("\\$\\$Lambda.*", ""));
        }
    }
}
