package ch08;

public class S8_8_Constructors {
    static StringBuilder log = new StringBuilder();

    static class Point {
        int x, y;

        Point(int x, int y) {
            this.x = x;
            this.y = y;
            log.append("point(").append(describe()).append(") ");
        }

        Point(Point p) {
            this(p.x + 1, p.y + 1);
            log.append("copy ");
        }

        String describe() {
            return x + "," + y;
        }

        void Point() {
            log.append("a method named like its class ");
        }
    }

    static class Colored extends Point {
        String color = "white";

        Colored(int x) {
            super(new Colored(x, "argument"));
            color = "blue";
        }

        private Colored(int x, String c) {
            super(x, x);
            color = c;
        }

        @Override
        String describe() {
            return super.describe() + color;
        }
    }

    static class Returns {
        int v;

        Returns(boolean early) {
            v = 1;
            if (early) return;
            v = 2;
        }
    }

    public static void main(String[] args) {
        Colored c = new Colored(5);
        System.out.println(log);
        System.out.println(c.describe() + " " + c.color);
        new Point(1, 2).Point();
        System.out.println(log.substring(log.length() - 30));
        System.out.println(new Returns(true).v + new Returns(false).v);
    }
}
