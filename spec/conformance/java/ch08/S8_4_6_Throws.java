package ch08;

import java.io.IOException;

public class S8_4_6_Throws {
    static class Base {
        void f() throws IOException {
            throw new IOException("base");
        }
    }

    static class Quiet extends Base {
        @Override
        void f() {}
    }

    static class Narrow extends Base {
        @Override
        void f() throws java.io.FileNotFoundException {
            throw new java.io.FileNotFoundException("narrow");
        }
    }

    static class Unchecked extends Base {
        @Override
        void f() {
            throw new UnsupportedOperationException("unchecked");
        }
    }

    interface Thrower<X extends Throwable> {
        void run() throws X;
    }

    static <X extends Throwable> String run(Thrower<X> t) throws X {
        t.run();
        return "ran";
    }

    public static void main(String[] args) {
        for (Base b : new Base[] {new Base(), new Quiet(), new Narrow(), new Unchecked()}) {
            try {
                b.f();
                System.out.println("nothing");
            } catch (IOException e) {
                System.out.println(e);
            } catch (RuntimeException e) {
                System.out.println("runtime " + e);
            }
        }
        System.out.println(run(() -> {}));
        try {
            run(() -> {
                throw new InterruptedException("generic");
            });
        } catch (InterruptedException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(S8_4_6_Throws.<Exception>run(() -> {
                throw new IOException("x");
            }));
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
