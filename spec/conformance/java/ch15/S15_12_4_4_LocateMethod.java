package ch15;

public class S15_12_4_4_LocateMethod {
    static class Point {
        final int EDGE = 20;
        int x, y;

        void move(int dx, int dy) {
            x += dx;
            y += dy;
            if (Math.abs(x) >= EDGE || Math.abs(y) >= EDGE) clear();
        }

        void clear() {
            System.out.println("\tPoint clear");
            x = 0;
            y = 0;
        }

        private void secret() {
            System.out.println("point secret");
        }

        void callSecret() {
            secret();
        }

        static void st() {
            System.out.println("point static");
        }
    }

    static class Colored extends Point {
        int color;

        @Override
        void clear() {
            System.out.println("\tColored clear");
            super.clear();
            color = 0;
        }

        private void secret() {
            System.out.println("colored secret");
        }
    }

    interface Shape {
        default String kind() {
            return "shape";
        }

        String own();
    }

    static abstract class Abstract implements Shape {
        public String own() {
            return "abstract " + kind();
        }
    }

    static class Round extends Abstract {
        @Override
        public String kind() {
            return "round";
        }
    }

    static class Flat extends Abstract {}

    static class Deep extends Round {
        @Override
        public String own() {
            return "deep " + super.own();
        }
    }

    public static void main(String[] args) {
        Point p = new Colored();
        System.out.println("p.move(20,20):");
        p.move(20, 20);
        p.callSecret();
        p.st();
        for (Shape s : new Shape[] {new Round(), new Flat(), new Deep(), () -> "lambda"}) System.out.println(s.own() + " " + s.kind());
        Object o = new Round();
        System.out.println(o.equals(o) + " " + o.toString().startsWith("ch15"));
        int polymorphic = 0;
        CharSequence[] texts = {"abc", new StringBuilder("de"), new StringBuffer("f"), java.nio.CharBuffer.wrap("ghij")};
        for (int i = 0; i < 20; i++) polymorphic += texts[i % 4].length() * texts[(i + 1) % 4].charAt(0);
        System.out.println(polymorphic);
    }
}
