package library;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.CompletionException;

public class Exceptions {
    static class Chain extends Exception {
        Chain(String m, Throwable cause) {
            super(m, cause);
        }

        @Override
        public String toString() {
            return "Chain<" + getMessage() + ">";
        }
    }

    static void level3(int n) throws IOException {
        if (n == 0) throw new IOException("deepest");
        level3(n - 1);
    }

    static void level2() throws Chain {
        try {
            level3(2);
        } catch (IOException e) {
            Chain c = new Chain("wrapped", e);
            c.addSuppressed(new IllegalStateException("while closing", new RuntimeException("cause of suppressed")));
            throw c;
        }
    }

    static void level1() {
        try {
            level2();
        } catch (Chain c) {
            throw new UncheckedIOException("outer", (IOException) c.getCause());
        } finally {
            sink++;
        }
    }

    static int sink;

    static Throwable lambda(Runnable r) {
        try {
            r.run();
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    public static void main(String[] args) {
        try {
            level2();
        } catch (Chain c) {
            c.printStackTrace(System.out);
            StringWriter w = new StringWriter();
            c.printStackTrace(new PrintWriter(w));
            System.out.println(w.toString().length() + " " + c.getSuppressed().length);
        }
        try {
            level1();
        } catch (UncheckedIOException e) {
            e.printStackTrace(System.out);
            System.out.println(e.getCause() == e.getCause() && sink == 1);
        }
        Throwable a = new Throwable("a"), b = new Throwable("b", a);
        a.initCause(b);
        b.printStackTrace(System.out);
        Throwable self = new Throwable("self");
        self.addSuppressed(new Throwable("inner", self));
        self.printStackTrace(System.out);
        StackTraceElement[] trace = lambda(() -> level1()).getStackTrace();
        System.out.println(trace[0].getMethodName() + trace[1].getMethodName().startsWith("lambda$main$") + trace[0].getFileName() + trace[0].isNativeMethod());
        Throwable constructed = new Object() {
            Throwable t = make();

            Throwable make() {
                return new Throwable("in initializer");
            }
        }.t;
        for (StackTraceElement e : constructed.getStackTrace()) System.out.println(e);
        Error err = new ExceptionInInitializerError(new CompletionException("x", null));
        System.out.println(err + " " + err.getCause() + " " + err.getMessage());
        System.out.println(Arrays.asList(new AssertionError("m", a).getCause(), new IndexOutOfBoundsException(5).getMessage(), new ArrayIndexOutOfBoundsException(3).getMessage(), new StringIndexOutOfBoundsException(-1).getMessage(), new EnumConstantNotPresentException(Thread.State.class, "X").getMessage(), new TypeNotPresentException("T", null).getMessage(), new ArithmeticException().toString()));
        Thread t = Thread.currentThread();
        System.out.println(t.getStackTrace()[1].getMethodName() + " " + StackWalkerFree.depth(3));
    }

    static class StackWalkerFree {
        static int depth(int n) {
            return n == 0 ? new Throwable().getStackTrace().length - baseline() : depth(n - 1);
        }

        static int baseline() {
            StackTraceElement[] all = new Throwable().getStackTrace();
            int i = 0;
            while (!all[i].getMethodName().equals("main")) i++;
            return all.length - i;
        }
    }
}
