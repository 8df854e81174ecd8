package ch09;

public class S9_4_3_MethodBodies {
    interface Recursive {
        default long factorial(int n) {
            return n <= 1 ? 1 : n * factorial(n - 1);
        }

        static int fib(int n) {
            return n < 2 ? n : fib(n - 1) + fib(n - 2);
        }

        default Object me() {
            class Local {
                Object outer() {
                    return Recursive.this;
                }
            }
            return new Local().outer();
        }

        default java.util.function.Supplier<String> lambda(String s) {
            return () -> s + this.factorial(3);
        }

        default void fail() {
            throw new IllegalStateException("from default");
        }
    }

    public static void main(String[] args) {
        Recursive r = new Recursive() {};
        System.out.println(r.factorial(15) + " " + Recursive.fib(15) + " " + (r.me() == r) + " " + r.lambda("x").get());
        try {
            r.fail();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[0]);
        }
    }
}
