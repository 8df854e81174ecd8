package ch08;

import java.util.Arrays;

public class S8_1_1_2_Sealed {
    sealed interface Expr permits Num, Add, Mul, Neg {}

    record Num(int value) implements Expr {}

    record Add(Expr left, Expr right) implements Expr {}

    record Mul(Expr left, Expr right) implements Expr {}

    static non-sealed class Neg implements Expr {
        final Expr e;

        Neg(Expr e) {
            this.e = e;
        }

        int apply(int v) {
            return -v;
        }
    }

    static class Loud extends Neg {
        Loud(Expr e) {
            super(e);
        }

        @Override
        int apply(int v) {
            System.out.print("negate " + v + "; ");
            return super.apply(v);
        }
    }

    static abstract sealed class Animal {
        abstract String sound();
    }

    static final class Cat extends Animal {
        String sound() {
            return "miaow";
        }
    }

    static final class Dog extends Animal {
        String sound() {
            return "woof";
        }
    }

    static int eval(Expr e) {
        if (e instanceof Num n) return n.value();
        if (e instanceof Add a) return eval(a.left()) + eval(a.right());
        if (e instanceof Mul m) return eval(m.left()) * eval(m.right());
        if (e instanceof Neg n) return n.apply(eval(n.e));
        throw new AssertionError(e);
    }

    public static void main(String[] args) {
        Expr e = new Add(new Num(2), new Mul(new Num(3), new Loud(new Num(4))));
        System.out.println(eval(e));
        System.out.println(new Add(new Num(1), new Num(2)));
        for (Animal a : new Animal[] {new Cat(), new Dog()}) System.out.println(a.sound());
        System.out.println(Arrays.asList(e instanceof Add, e instanceof Num));
    }
}
