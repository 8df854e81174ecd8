package ch08;

public class S8_8_10_PreventInstantiation {
    static final class Util {
        static int calls;

        private Util() {
            calls++;
        }

        static int twice(int x) {
            return 2 * x;
        }

        static Util only() {
            return Holder.ONLY;
        }

        private static class Holder {
            static final Util ONLY = new Util();
        }
    }

    static abstract class Never {
        static String text() {
            return "static of abstract";
        }
    }

    public static void main(String[] args) {
        System.out.println(Util.twice(4) + " " + Util.calls);
        System.out.println((Util.only() == Util.only()) + " " + Util.calls);
        System.out.println(Never.text());
    }
}
