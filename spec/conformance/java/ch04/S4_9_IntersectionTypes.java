package ch04;

import java.io.Serializable;
import java.util.List;

public class S4_9_IntersectionTypes {
    interface Flies {
        default String fly() {
            return "flies";
        }
    }

    interface Swims {
        default String swim() {
            return "swims";
        }
    }

    static class Duck implements Flies, Swims {}

    static class Goose implements Flies, Swims {
        @Override
        public String fly() {
            return "goose flies";
        }
    }

    static <T extends Flies & Swims> String both(T t) {
        return t.fly() + " and " + t.swim();
    }

    static <T extends Object & Flies & Swims> String pass(Object o) {
        @SuppressWarnings("unchecked")
        T t = (T) o;
        return t.swim();
    }

    public static void main(String[] args) {
        System.out.println(both(new Duck()) + ", " + both(new Goose()));
        var either = args.length > 5 ? new Duck() : new Goose();
        System.out.println(either.fly() + either.swim());
        var list = List.of(new Duck(), new Goose());
        for (var x : list) System.out.println(x.fly() + " " + x.swim());
        Runnable r = (Runnable & Serializable) () -> System.out.println("runs");
        r.run();
        System.out.println(r instanceof Serializable);
        var mixed = List.of(1, "a");
        for (Comparable<?> c : mixed) System.out.println(c);
        System.out.println(pass(new Duck()));
        try {
            System.out.println(pass("neither"));
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Object o = new Goose();
        try {
            Object both = (Flies & Comparable<?>) o;
            System.out.println(both);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
