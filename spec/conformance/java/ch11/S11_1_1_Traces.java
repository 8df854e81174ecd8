package ch11;

public class S11_1_1_Traces {
    static class Resource implements AutoCloseable {
        final String name;

        Resource(String name) {
            this.name = name;
        }

        @Override
        public void close() throws Exception {
            throw new Exception("closing " + name);
        }
    }

    static class Odd extends RuntimeException {
        Odd(Throwable cause) {
            super(cause);
        }

        @Override
        public String getLocalizedMessage() {
            return "localized " + getMessage();
        }
    }

    static void deep(int n) {
        if (n == 0) {
            throw new IllegalStateException("bottom");
        }
        deep(n - 1);
    }

    static void wrap() {
        try {
            deep(3);
        } catch (IllegalStateException e) {
            throw new Odd(e);
        }
    }

    static void resources() throws Exception {
        try (Resource a = new Resource("a");
                Resource b = new Resource("b")) {
            wrap();
        }
    }

    class Inner {
        Inner() {
            Runnable run =
                    () -> {
                        throw new UnsupportedOperationException();
                    };
            run.run();
        }
    }

    public static void main(String[] args) {
        try {
            resources();
        } catch (Exception e) {
            e.printStackTrace(System.out);
            System.out.println(e.getSuppressed().length + " " + e.getCause().getStackTrace().length);
        }
        try {
            new S11_1_1_Traces().new Inner();
        } catch (RuntimeException e) {
            for (StackTraceElement element : e.getStackTrace()) {
                System.out.println(element.getClassName().replaceAll("\\$\\$Lambda.*", "L") + " " + element.getFileName() + " " + element.getLineNumber());
            }
        }
        Throwable made = new Throwable("made here");
        Throwable loop = new Exception("loop", made);
        made.initCause(loop);
        made.addSuppressed(new Error("extra", new Exception("of extra")));
        made.printStackTrace(System.out);
        try {
            made.addSuppressed(made);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " / " + e.getCause().getMessage());
        }
        try {
            loop.initCause(null);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " / " + (e.getCause() == loop));
        }
        made.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "D.java", 12), new StackTraceElement("a.B", "n", null, -2), new StackTraceElement("a.B", "u", null, -1)});
        made.printStackTrace(System.out);
        Object o = null;
        try {
            o.hashCode();
        } catch (NullPointerException e) {
            e.printStackTrace(System.out);
        }
        try {
            Object[] s = new String[1];
            s[0] = 1;
        } catch (ArrayStoreException e) {
            e.printStackTrace(System.out);
        }
        try {
            Integer.parseInt("x1");
        } catch (NumberFormatException e) {
            e.printStackTrace(System.out);
        }
    }
}
