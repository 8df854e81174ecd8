package ch12;

public class S12_5_NewInstances {
    static StringBuilder log = new StringBuilder();

    static class Point {
        int x, y;

        Point() {
            x = 1;
            y = 1;
        }
    }

    static class Colored extends Point {
        int color = 0xff00ff;
    }

    static class Super {
        Super() {
            printThree();
        }

        void printThree() {
            log.append("three ");
        }
    }

    static class Test extends Super {
        int three = (int) Math.PI;
        final int constant = 3;
        final Integer boxed = 3;

        @Override
        void printThree() {
            log.append(three).append(constant).append(boxed).append(' ');
        }
    }

    static class Order {
        int a = log("a");

        Order(int x) {
            this(x, log("argument"));
            log("Order(int)");
        }

        Order(int x, int y) {
            super();
            log("Order(int,int)");
        }

        {
            log("block");
        }

        int b = log("b");
    }

    static class Fails {
        static Fails leaked;
        int v = 5;

        Fails() {
            leaked = this;
            v = 6;
            throw new IllegalStateException("half made");
        }
    }

    static int log(String s) {
        log.append(s).append(' ');
        return 0;
    }

    static Object[] hog() {
        Object[] all = new Object[100];
        for (int i = 0; i < all.length; i++) all[i] = new long[1 << 20];
        return all;
    }

    public static void main(String[] args) {
        Colored c = new Colored();
        System.out.println(c.x + " " + c.y + " " + c.color);
        Test t = new Test();
        t.printThree();
        System.out.println(log);
        log.setLength(0);
        new Order(1);
        System.out.println(log);
        try {
            new Fails();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + Fails.leaked.v);
        }
        try {
            System.out.println(hog().length);
        } catch (OutOfMemoryError e) {
            System.out.println("no room");
        }
        String s = "a";
        Integer i = 1000;
        System.out.println((s + i).length() + " " + ((Object) i == (Object) Integer.valueOf(1000)));
    }
}
