package ch08;

public class S8_8_7_1_ExplicitConstructorCalls {
    static StringBuilder log = new StringBuilder();

    static int arg(int i) {
        log.append("arg").append(i).append(' ');
        return i;
    }

    static class Base {
        Base(int a, int b) {
            log.append("base").append(a).append(b).append(' ');
        }
    }

    static class Sub extends Base {
        int f = arg(9);

        Sub() {
            this(arg(1));
            log.append("sub() ");
        }

        Sub(int x) {
            super(arg(2), arg(x + 2));
            log.append("sub(int)").append(f).append(' ');
        }

        Sub(String bad) {
            this(Integer.parseInt(bad));
            log.append("never ");
        }
    }

    class Inner {
        int v;

        Inner(int v) {
            this.v = v;
        }
    }

    static class Qualified extends S8_8_7_1_ExplicitConstructorCalls.Inner {
        Qualified(S8_8_7_1_ExplicitConstructorCalls outer) {
            outer.super(arg(4));
        }
    }

    public static void main(String[] args) {
        new Sub();
        System.out.println(log);
        log.setLength(0);
        try {
            new Sub("x");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage() + " [" + log + "]");
        }
        System.out.println(new Qualified(new S8_8_7_1_ExplicitConstructorCalls()).v);
        log.setLength(0);
        try {
            new Qualified(null);
        } catch (NullPointerException e) {
            System.out.println("[" + log + "]");
        }
    }
}
