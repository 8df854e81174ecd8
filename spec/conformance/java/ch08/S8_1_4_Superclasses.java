package ch08;

public class S8_1_4_Superclasses {
    static class A {
        String who() {
            return "A";
        }

        String call() {
            return who();
        }
    }

    static class B extends A {
        @Override
        String who() {
            return "B" + super.who();
        }
    }

    static class C extends B {
        @Override
        String who() {
            return "C" + super.who();
        }
    }

    static class Chain extends java.util.ArrayList<String> {
        @Override
        public boolean add(String s) {
            return super.add("[" + s + "]");
        }
    }

    public static void main(String[] args) {
        System.out.println(new A().call() + new B().call() + new C().call());
        Class<?> c = C.class;
        while (c != null) {
            System.out.print(c.getSimpleName() + " ");
            c = c.getSuperclass();
        }
        System.out.println("");
        Chain chain = new Chain();
        chain.add("x");
        chain.addAll(java.util.List.of("y"));
        System.out.println(chain);
        System.out.println(Integer.class.getSuperclass() + " " + int[].class.getSuperclass() + " " + Runnable.class.getSuperclass() + " " + Thread.State.class.getSuperclass());
    }
}
