package ch08;

import java.util.List;

public class S8_4_5_MethodResult {
    static class Animal implements Cloneable {
        Animal self() {
            return this;
        }

        Object make() {
            return "animal";
        }

        Number weigh() {
            return 1;
        }

        int[] legs() {
            return new int[4];
        }
    }

    static class Dog extends Animal {
        String name = "dog";

        @Override
        Dog self() {
            return this;
        }

        @Override
        String make() {
            return "made " + super.make();
        }

        @Override
        Integer weigh() {
            return 5;
        }
    }

    interface Source<T> {
        T get();
    }

    static class Strings implements Source<String> {
        public String get() {
            return "covariant";
        }
    }

    static void nothing() {
        return;
    }

    public static void main(String[] args) {
        Animal a = new Dog();
        System.out.println(a.make() + " " + a.weigh() + " " + (a.self() == a) + " " + new Dog().self().name + a.legs().length);
        int w = new Dog().weigh();
        System.out.println(w);
        Source<?> s = new Strings();
        Object o = s.get();
        System.out.println(o);
        nothing();
    }
}
