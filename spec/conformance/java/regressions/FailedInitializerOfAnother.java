package regressions;

/**
 * The initialiser of a class fails because that of another does: each later error has what came out
 * of its own class's initialiser as its cause.
 */
public class FailedInitializerOfAnother {
    static class First {
        static int x = Integer.parseInt("21x");
    }

    static class Second {
        static int x = First.x;
    }

    static void use(boolean first) {
        try {
            System.out.println(first ? First.x : Second.x);
        } catch (Throwable e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                System.out.println(t);
            }
        }
    }

    public static void main(String[] args) {
        use(false);
        use(true);
        use(false);
    }
}
