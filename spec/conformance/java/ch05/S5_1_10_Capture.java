package ch05;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

public class S5_1_10_Capture {
    static void reverse(List<?> list) {
        rev(list);
    }

    private static <T> void rev(List<T> list) {
        List<T> tmp = new ArrayList<>(list);
        for (int i = 0; i < list.size(); i++) list.set(i, tmp.get(list.size() - i - 1));
    }

    static <A> A apply(Function<? super String, ? extends A> f) {
        return f.apply("applied");
    }

    static Class<?> type(Object o) {
        return o.getClass();
    }

    static <E extends Enum<E>> E parse(Class<E> c, String s) {
        return Enum.valueOf(c, s);
    }

    enum Level {LOW, HIGH}

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        List<Object> list = new ArrayList<>(Arrays.asList("a", 1, 2.0));
        reverse(list);
        System.out.println(list);
        System.out.println(apply(String::length) + " " + apply(s -> s + "!"));
        System.out.println(type("x").cast("y"));
        try {
            System.out.println(type("x").cast(1));
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(parse(Level.class, "HIGH").ordinal());
        try {
            parse(Level.class, "MID");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Class<? extends Number> c = Integer.valueOf(7).getClass();
        Number n = c.cast(8);
        System.out.println(n);
    }
}
