package ch06;

public class S6_6_AccessControl {
    private int secret = 1;

    private static String hidden() {
        return "hidden";
    }

    private S6_6_AccessControl() {}

    static class Nested {
        private int inner = 5;

        private String peek(S6_6_AccessControl o) {
            o.secret += 10;
            return hidden() + o.secret++;
        }

        private class Deep {
            private int deepest = inner * 2;
        }

        private static class Sub extends Nested {
            private String peek(S6_6_AccessControl o) {
                return "not an override";
            }
        }
    }

    interface Talks {
        private String secret() {
            return "private in interface " + helper();
        }

        private static String helper() {
            return "static";
        }

        default String talk() {
            return secret();
        }
    }

    static class Base {
        private String name() {
            return "base";
        }

        String call() {
            return name();
        }
    }

    static class Derived extends Base {
        public String name() {
            return "derived";
        }
    }

    public static void main(String[] args) {
        S6_6_AccessControl o = new S6_6_AccessControl();
        Nested n = new Nested.Sub();
        System.out.println(n.peek(o) + " " + o.secret);
        System.out.println(n.new Deep().deepest);
        System.out.println(new Talks() {}.talk());
        System.out.println(new Derived().call() + " " + new Derived().name());
        n.inner *= 3;
        System.out.println(n.inner--);
        System.out.println(n.inner);
    }
}
