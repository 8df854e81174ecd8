package ch09;

public class S9_1_1_4_SealedInterfaces {
    sealed interface Result<T> permits Ok, Failed {
        static <T> Result<T> of(java.util.concurrent.Callable<T> c) {
            try {
                return new Ok<>(c.call());
            } catch (Exception e) {
                return new Failed<>(e);
            }
        }

        default T or(T other) {
            return this instanceof Ok<T> ok ? ok.value() : other;
        }
    }

    record Ok<T>(T value) implements Result<T> {}

    record Failed<T>(Exception e) implements Result<T> {}

    sealed interface Node {}

    enum Leaf implements Node {A, B}

    record Inner(Node left, Node right) implements Node {}

    non-sealed interface Open extends Node {
        int v();
    }

    static int count(Node n) {
        if (n instanceof Leaf) return 1;
        if (n instanceof Inner i) return count(i.left()) + count(i.right());
        return ((Open) n).v();
    }

    public static void main(String[] args) {
        System.out.println(Result.of(() -> 5).or(6) + " " + Result.of(() -> Integer.parseInt("x")).or(7) + " " + Result.of(() -> null));
        System.out.println(Result.<String>of(() -> {
            throw new java.io.IOException("io");
        }));
        System.out.println(count(new Inner(Leaf.A, new Inner(Leaf.B, (Open) () -> 40))));
    }
}
