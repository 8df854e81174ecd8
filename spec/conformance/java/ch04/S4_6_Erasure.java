package ch04;

import java.util.ArrayList;
import java.util.List;

public class S4_6_Erasure {
    static abstract class Base<T> {
        abstract String take(T t);

        T give() {
            return null;
        }
    }

    static class OfString extends Base<String> {
        String take(String s) {
            return "string of " + s.length();
        }

        @Override
        String give() {
            return "given";
        }
    }

    static class Box<T> {
        T t;

        @SuppressWarnings("unchecked")
        static <T> T cast(Object o) {
            return (T) o;
        }
    }

    static <T> T[] array(int n) {
        @SuppressWarnings("unchecked")
        T[] array = (T[]) new Object[n];
        return array;
    }

    @SafeVarargs
    static <T> T[] of(T... ts) {
        return ts;
    }

    static <T> T[] two(T t) {
        return of(t, t);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Base raw = new OfString();
        System.out.println(raw.take("abc") + raw.give());
        try {
            raw.take(5);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(top.getMethodName() + " " + top.getClassName());
        }
        Object o = Box.<Integer>cast("not an int");
        System.out.println(o);
        try {
            Integer i = Box.cast("not an int");
            System.out.println(i);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            String[] s = array(1);
            System.out.println(s.length);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(of("a", "b").getClass().getSimpleName() + " " + of(1, 2.0).getClass().getSimpleName());
        try {
            String[] s = two("x");
            System.out.println(s.length);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        List<String> strings = new ArrayList<>();
        ((List) strings).add(7);
        System.out.println(strings);
        Object seven = strings.get(0);
        System.out.println(seven);
        try {
            String s = strings.get(0);
            System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            for (String s : strings) System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
