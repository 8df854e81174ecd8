package ch12;

public class S12_4_2_InitializationFails {
    static int attempts;

    static class Fails {
        static int value = compute();

        static int compute() {
            attempts++;
            throw new IllegalArgumentException("no value");
        }

        static void touch() {}
    }

    static class Child extends Fails {
        static final int CONSTANT = 12;
        static final Integer BOXED = 13;
    }

    static class ThrowsError {
        static {
            attempts++;
            if (attempts > 0) throw new OutOfMemoryError("made up");
        }

        static int x = 1;
    }

    static class Holder {
        static Object made = new Broken();
    }

    static class Broken {
        static int[] numbers = new int[-1];
    }

    static class Self {
        static int a = Self.b + 1;
        static int b = 5;
        static final Self ONE = new Self();
        static int c = 7;
        int seen = c;
    }

    interface Action {
        Object run();
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + " -> " + action.run() + ", attempts " + attempts);
        } catch (Throwable e) {
            System.out.println(what + " -> attempts " + attempts);
            e.printStackTrace(System.out);
        }
    }

    public static void main(String[] args) {
        show("constant", () -> Child.CONSTANT);
        show("first use", () -> Fails.value);
        show("second use", () -> Fails.value);
        show("call", () -> {
            Fails.touch();
            return "no";
        });
        show("write", () -> Fails.value = 3);
        show("new", () -> new Fails());
        show("subclass", () -> Child.BOXED);
        show("subclass again", () -> new Child());
        show("array of it", () -> new Fails[2].length);
        show("error", () -> ThrowsError.x);
        show("error again", () -> ThrowsError.x);
        show("nested", () -> Holder.made);
        show("nested again", () -> Holder.made);
        show("inner one", () -> Broken.numbers);
        show("self", () -> Self.a + " " + Self.b + " " + Self.ONE.seen + " " + Self.c);
    }
}
