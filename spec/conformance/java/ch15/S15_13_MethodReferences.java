package ch15;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

public class S15_13_MethodReferences {
    int base = 100;

    int add(int x) {
        return base + x;
    }

    static String join(Object... all) {
        return Arrays.toString(all);
    }

    static int twice(Integer i) {
        return i * 2;
    }

    static long wide(long l) {
        return l + 1;
    }

    class Inner {
        int v;

        Inner(int v) {
            this.v = v + base;
        }

        Function<Integer, Inner> maker() {
            return Inner::new;
        }
    }

    <T> T generic(T t) {
        return t;
    }

    interface Three {
        String apply(Object a, Object b, Object c);
    }

    interface ToLong {
        long apply(int i);
    }

    interface Boxes {
        Object apply(int i);
    }

    static class Sub extends S15_13_MethodReferences {
        @Override
        int add(int x) {
            return -super.add(x);
        }

        IntFunction<Integer> viaSuper() {
            return super::add;
        }

        IntFunction<Integer> viaThis() {
            return this::add;
        }
    }

    public static void main(String[] args) {
        Function<String, Integer> unbound = String::length;
        Supplier<Integer> bound = "four"::length;
        Function<String, Integer> statics = Integer::parseInt;
        Supplier<List<String>> constructor = ArrayList::new;
        IntFunction<List<String>> sized = ArrayList<String>::new;
        IntFunction<int[][]> array = int[][]::new;
        Function<Integer, Object[]> objects = String[]::new;
        System.out.println(unbound.apply("abc") + bound.get() + statics.apply("40") + constructor.get().size() + sized.apply(10).size() + array.apply(3).length + objects.apply(2).getClass().getSimpleName());
        S15_13_MethodReferences o = new S15_13_MethodReferences();
        IntFunction<Integer> instance = o::add;
        o.base = 200;
        System.out.println(instance.apply(1));
        BiFunction<S15_13_MethodReferences, Integer, Integer> receiver = S15_13_MethodReferences::add;
        System.out.println(receiver.apply(o, 2));
        Three varargs = S15_13_MethodReferences::join;
        System.out.println(varargs.apply(1, "b", null));
        ToLong widened = S15_13_MethodReferences::wide;
        Boxes boxed = S15_13_MethodReferences::twice;
        ToIntFunction<Integer> unboxed = S15_13_MethodReferences::twice;
        System.out.println(widened.apply(-1) + " " + boxed.apply(4) + unboxed.applyAsInt(5));
        System.out.println(o.new Inner(1).maker().apply(5).v);
        Function<String, String> generic = o::<String>generic;
        System.out.println(generic.apply("g"));
        System.out.println(new Sub().viaSuper().apply(1) + " " + new Sub().viaThis().apply(1));
        Consumer<Object> print = System.out::println;
        print.accept("printed");
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        list.sort(Integer::compare);
        Consumer<Integer> adds = list::add;
        adds.accept(9);
        Predicate<Object> contains = list::contains;
        BinaryOperator<Integer> max = Math::max;
        IntBinaryOperator sum = Integer::sum;
        System.out.println(list + " " + contains.test(9) + contains.negate().test(9) + max.apply(3, 4) + sum.applyAsInt(5, 6));
        Function<int[], int[]> clone = int[]::clone;
        System.out.println(clone.apply(new int[] {7})[0]);
        Runnable discards = list::size;
        discards.run();
        IntSupplier hash = "x"::hashCode;
        System.out.println(hash.getAsInt());
        Function<Object, String> text = Object::toString;
        System.out.println(text.apply(5) + text.andThen(String::length).apply("abc"));
        Supplier<Thread.State[]> values = Thread.State::values;
        System.out.println(values.get().length);
        Function<String, Thread.State> valueOf = Thread.State::valueOf;
        System.out.println(valueOf.apply("NEW").compareTo(Thread.State.RUNNABLE));
    }
}
