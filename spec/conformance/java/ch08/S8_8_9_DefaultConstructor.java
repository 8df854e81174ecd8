package ch08;

public class S8_8_9_DefaultConstructor {
    static class Base {
        static int made;

        Base() {
            made++;
        }
    }

    static class Sub extends Base {
        int v = 4;
    }

    static class Varargs {
        final int n;

        Varargs(int... all) {
            n = all.length;
        }
    }

    static class SubVarargs extends Varargs {}

    class Inner {
        int v = made;
    }

    int made = 3;

    static class Fails {
        Fails() {
            throw new UnsupportedOperationException("base");
        }
    }

    static class SubFails extends Fails {}

    private static class Hidden {}

    public static void main(String[] args) throws Exception {
        System.out.println(new Sub().v + Base.made + new SubVarargs().n + new S8_8_9_DefaultConstructor().new Inner().v);
        try {
            new SubFails();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[1]);
        }
        System.out.println(new Hidden() != null);
    }
}
