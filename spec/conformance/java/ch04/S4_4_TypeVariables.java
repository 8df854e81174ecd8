package ch04;

import java.util.ArrayList;
import java.util.List;

public class S4_4_TypeVariables {
    interface Named {
        default String name() {
            return "named " + getClass().getSimpleName();
        }
    }

    static class A implements Named, Comparable<A> {
        public int compareTo(A o) {
            return 3;
        }
    }

    static <T extends Named & Comparable<T>> String use(T t, T u) {
        return t.name() + " " + t.compareTo(u);
    }

    static <T extends Object & Comparable<? super T>> T max(List<? extends T> list) {
        T best = null;
        for (T t : list) if (best == null || t.compareTo(best) > 0) best = t;
        return best;
    }

    static <T, U extends T> T either(boolean first, T t, U u) {
        return first ? t : u;
    }

    static class Holder<T extends Number> {
        T value;

        Holder(T value) {
            this.value = value;
        }

        int twice() {
            return value.intValue() * 2;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        System.out.println(use(new A(), new A()));
        System.out.println(max(List.of(3, 9, 4)) + max(List.of("b", "a")));
        System.out.println(either(true, "x", "y") + either(false, 1, 2L));
        System.out.println(new Holder<>(2.9).twice());
        Holder raw = new Holder(5);
        System.out.println(raw.twice());
        List list = new ArrayList();
        list.add(1);
        list.add("x");
        try {
            System.out.println(max(list));
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Holder<Integer> wrong = (Holder<Integer>) (Holder) new Holder<>(1.5);
        try {
            Integer i = wrong.value;
            System.out.println(i);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Number n = wrong.value;
        System.out.println(n);
    }
}
