package ch13;

public class S13_1_FormOfABinary {
    enum Color {RED, GREEN}

    static class Outer {
        private int secret = 3;

        class Inner {
            int get() {
                return secret++;
            }
        }
    }

    static String constant() {
        return Holder.TEXT + Holder.NUMBER;
    }

    static class Holder {
        static final String TEXT = "inlined";
        static final int NUMBER = 4;

        static {
            System.out.println("never initialized by constants");
        }
    }

    static String sw(Color c) {
        switch (c) {
            case RED:
                return "red";
            default:
                return "other";
        }
    }

    public static void main(String[] args) {
        System.out.println(constant());
        System.out.println(sw(Color.RED) + sw(Color.GREEN));
        Outer o = new Outer();
        System.out.println(o.new Inner().get() + o.secret);
        System.out.println(Outer.Inner.class.getName() + " " + new Object() {}.getClass().getName() + " " + Color.class.getName() + " " + int[].class.getName());
        System.out.println(Outer.Inner.class.getDeclaringClass() + " " + Outer.Inner.class.getEnclosingClass());
        class Local {}
        System.out.println(Local.class.getName() + " " + Local.class.getDeclaringClass() + " " + Local.class.getEnclosingClass());
    }
}
