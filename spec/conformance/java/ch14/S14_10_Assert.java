package ch14;

public class S14_10_Assert {
    static int evaluated;

    static boolean cond() {
        evaluated++;
        return false;
    }

    static class Nested {
        static boolean on = false;

        static {
            assert on = true;
        }
    }

    public static void main(String[] args) {
        try {
            assert cond() : "detail " + evaluated++;
            System.out.println("off, evaluated " + evaluated);
        } catch (AssertionError e) {
            System.out.println("on: " + e.getMessage());
        }
        System.out.println(Nested.on == S14_10_Assert.class.desiredAssertionStatus());
        System.out.println(new AssertionError("text").getMessage() + new AssertionError(5).getMessage() + new AssertionError('c').getMessage() + new AssertionError(1.5).getMessage() + new AssertionError((Object) null).getMessage() + new AssertionError().getMessage() + new AssertionError(new IllegalStateException("cause")).getCause());
    }
}
