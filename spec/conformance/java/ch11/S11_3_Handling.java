package ch11;

public class S11_3_Handling {
    static StringBuilder log = new StringBuilder();

    static class Blew extends Exception {
        Blew(String s) {
            super(s);
        }
    }

    static void blow(int n) throws Blew {
        if (n == 0) throw new Blew("bottom");
        try {
            blow(n - 1);
        } finally {
            log.append(n);
        }
    }

    static int thrower(String s) throws Exception {
        try {
            if (s.equals("divide")) {
                int i = 0;
                return i / i;
            }
            if (s.equals("null")) {
                s = null;
                return s.length();
            }
            if (s.equals("test")) throw new Blew("test");
            return 0;
        } finally {
            log.append("[thrower(\"" + s + "\") done]");
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"divide", "null", "not", "test"}) {
            try {
                thrower(s);
                System.out.println("Test \"" + s + "\" didn't throw an exception");
            } catch (Exception e) {
                System.out.println("Test \"" + s + "\" threw a " + e.getClass() + "\n    with message: " + e.getMessage());
            }
        }
        System.out.println(log);
        log.setLength(0);
        try {
            blow(5);
        } catch (Blew e) {
            System.out.println(e.getMessage() + log + e.getStackTrace().length);
        }
        // The expression's side effects before the exception stay, those after it do not happen.
        int i = 1, j = 2;
        int[] a = {0};
        try {
            a[0] = (i = 10) + (j = a[1]) + (i = 100);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(i + " " + j + " " + a[0]);
        }
        try {
            try {
                throw new Blew("first");
            } catch (Blew e) {
                throw new IllegalStateException("from handler", e);
            } finally {
                System.out.println("finally of the same try");
            }
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getCause().getMessage());
        }
        Thread t = new Thread(() -> {
            throw new IllegalArgumentException("uncaught");
        }, "worker");
        Throwable[] got = {null};
        t.setUncaughtExceptionHandler((thread, e) -> {
            got[0] = e;
            System.out.println(thread.getName() + " " + e);
        });
        t.start();
        t.join();
        System.out.println(got[0].getStackTrace()[0].getMethodName().startsWith("lambda$main$"));
    }
}
