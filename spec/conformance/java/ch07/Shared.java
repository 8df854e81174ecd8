package ch07;

/** What programs of this package use of one another. */
class Shared {
    static final int COUNT = 3;
    private static int next;

    static class Nested {
        static final String VALUE = " nested";
    }

    static String greet(String whom) {
        return "hello " + whom;
    }

    static String greet(int times) {
        return "hello ".repeat(times);
    }

    static int next() {
        return next++;
    }

    String packagePrivate() {
        return "package-private";
    }
}
