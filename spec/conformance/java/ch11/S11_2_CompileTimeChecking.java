package ch11;

import java.io.FileNotFoundException;
import java.io.IOException;

public class S11_2_CompileTimeChecking {
    static class A {
        A(int n) throws IOException {
            if (n == 1) throw new FileNotFoundException("f");
            if (n == 2) throw new IOException("io");
        }
    }

    static class B extends A {
        B(int n) throws IOException, InterruptedException {
            super(n);
            if (n == 3) throw new InterruptedException("i");
        }

        {
            if (false) throw new InterruptedException();
        }
    }

    static void rethrow(int n) throws FileNotFoundException, InterruptedException {
        try {
            new B(n);
            System.out.println("made");
        } catch (FileNotFoundException | InterruptedException e) {
            // The precise types are known although the parameter could be any.
            throw e;
        } catch (final IOException e) {
            System.out.println("caught " + e.getMessage());
        }
    }

    static void exact(boolean b) throws IOException {
        try {
            if (b) throw new FileNotFoundException("exact");
        } catch (Exception e) {
            System.out.println("passing on");
            throw e;
        }
    }

    static int lambda(java.util.concurrent.Callable<Integer> c) {
        try {
            return c.call();
        } catch (RuntimeException e) {
            return -1;
        } catch (Exception e) {
            return -2;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 4; i++) {
            try {
                rethrow(i);
            } catch (FileNotFoundException e) {
                System.out.println("f " + e.getMessage());
            } catch (Exception e) {
                System.out.println(e);
            }
        }
        try {
            exact(false);
            exact(true);
        } catch (IOException e) {
            System.out.println(e);
        }
        System.out.println(lambda(() -> 1) + lambda(() -> {
            throw new IOException();
        }) + lambda(() -> {
            throw new IllegalStateException();
        }));
    }
}
