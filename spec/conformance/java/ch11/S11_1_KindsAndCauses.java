package ch11;

public class S11_1_KindsAndCauses {
    static class Checked extends Exception {
        final int code;

        Checked(int code) {
            super("code " + code);
            this.code = code;
        }
    }

    static class Own extends RuntimeException {
        Own() {}

        Own(Throwable cause) {
            super(cause);
        }

        Own(String m, Throwable cause) {
            super(m, cause);
        }
    }

    static class Localized extends Exception {
        @Override
        public String getLocalizedMessage() {
            return "localized";
        }
    }

    static class Fixed extends Error {
        Fixed() {
            super("fixed", null, false, false);
        }
    }

    public static void main(String[] args) {
        Throwable[] all = {new Checked(3), new Own(), new Own(new Checked(4)), new Own(null, new Own()), new Own("m", null), new Localized(), new Fixed(), new Error("e"), new Throwable(new Throwable("inner"))};
        for (Throwable t : all) {
            System.out.println(t + " | " + t.getMessage() + " | " + t.getCause() + " | " + (t instanceof Exception) + (t instanceof RuntimeException) + (t instanceof Error) + " " + t.getStackTrace().length);
        }
        Throwable t = new Throwable("t");
        t.initCause(new Checked(5));
        try {
            t.initCause(new Checked(6));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        try {
            Own o = new Own();
            o.initCause(o);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Throwable s = new Throwable("s");
        s.addSuppressed(new Checked(7));
        s.addSuppressed(new Own());
        System.out.println(s.getSuppressed().length + " " + s.getSuppressed()[0].getMessage());
        try {
            s.addSuppressed(s);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            s.addSuppressed(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Fixed f = new Fixed();
        f.addSuppressed(new Own());
        f.setStackTrace(new StackTraceElement[] {new StackTraceElement("C", "m", "F.java", 1)});
        System.out.println(f.getSuppressed().length + " " + f.getStackTrace().length);
        Throwable changed = new Throwable();
        changed.setStackTrace(new StackTraceElement[] {new StackTraceElement("pkg.C", "m", "F.java", 12), new StackTraceElement("D", "n", null, -1), new StackTraceElement("E", "nat", "E.java", -2)});
        changed.printStackTrace(System.out);
    }
}
