package ch15;

import java.util.function.Function;
import java.util.function.Supplier;

public class S15_13_3_RunTimeEvaluation {
    static StringBuilder log = new StringBuilder();

    static String target(String s) {
        log.append("evaluated ");
        return s;
    }

    static class Lazy {
        static {
            log.append("init ");
        }

        static String get() {
            return "got";
        }

        Lazy() {
            log.append("made ");
        }
    }

    public static void main(String[] args) {
        Supplier<Integer> s = target("abc")::length;
        System.out.println(log + "" + s.get() + s.get() + log);
        log.setLength(0);
        Supplier<String> st = Lazy::get;
        Supplier<Lazy> made = Lazy::new;
        System.out.println("[" + log + "]");
        System.out.println(st.get());
        made.get();
        made.get();
        System.out.println(log);
        String none = null;
        try {
            Supplier<Integer> n = none::length;
            System.out.println(n);
        } catch (NullPointerException e) {
            System.out.println("null target is refused at once");
        }
        try {
            Supplier<Integer> n = target(null)::length;
            System.out.println(n);
        } catch (NullPointerException e) {
            System.out.println("the same");
        }
        Function<String, Integer> f = String::length;
        try {
            f.apply(null);
        } catch (NullPointerException e) {
            System.out.println("null receiver when called");
        }
        String moved = "one";
        Supplier<Integer> captured = moved::length;
        moved = "changed later";
        System.out.println(captured.get() + moved.length());
        Supplier<String> bad = Lazy2::get;
        for (int i = 0; i < 2; i++) {
            try {
                bad.get();
            } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
                System.out.println(e.getClass().getSimpleName());
            }
        }
    }

    static class Lazy2 {
        static int v = Integer.parseInt("no number");

        static String get() {
            return "never";
        }
    }
}
