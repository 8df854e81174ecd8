package ch08;

import java.util.Arrays;

public class S8_1_5_Superinterfaces {
    interface Colorable {
        int WHITE = 1;
        int color();
        default String describe() {
            return "color " + color();
        }
    }

    interface Paintable extends Colorable {
        int MATTE = 2;
        default String describe() {
            return "painted " + Colorable.super.describe();
        }
    }

    static class Point implements Colorable {
        public int color() {
            return WHITE;
        }
    }

    static class Painted extends Point implements Paintable, Comparable<Painted> {
        int color = MATTE;

        @Override
        public int color() {
            return color;
        }

        @Override
        public int compareTo(Painted o) {
            return Integer.compare(color, o.color);
        }
    }

    interface Left {
        default String side() {
            return "left";
        }
    }

    interface Right {
        default String side() {
            return "right";
        }
    }

    static class Both implements Left, Right {
        @Override
        public String side() {
            return Left.super.side() + Right.super.side();
        }
    }

    public static void main(String[] args) {
        System.out.println(new Point().describe() + ", " + new Painted().describe() + ", " + ((Colorable) new Painted()).describe());
        System.out.println(new Both().side());
        Painted a = new Painted(), b = new Painted();
        b.color = 9;
        System.out.println(a.compareTo(b));
        System.out.println(Arrays.toString(Painted.class.getInterfaces()) + Arrays.toString(Paintable.class.getInterfaces()));
        System.out.println(Painted.WHITE + Painted.MATTE);
    }
}
