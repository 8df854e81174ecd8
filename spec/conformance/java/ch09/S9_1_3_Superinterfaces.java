package ch09;

public class S9_1_3_Superinterfaces {
    interface Top {
        String NAME = "top";

        default String who() {
            return NAME;
        }
    }

    interface Left extends Top {
        default String who() {
            return "left of " + Top.super.who();
        }
    }

    interface Right extends Top {
        String right();
    }

    interface Bottom extends Left, Right, Comparable<Bottom> {
        default int compareTo(Bottom b) {
            return who().compareTo(b.who());
        }
    }

    static class Impl implements Bottom {
        public String right() {
            return "right";
        }
    }

    public static void main(String[] args) {
        Bottom b = new Impl();
        System.out.println(b.who() + ", " + b.right() + ", " + b.compareTo(b) + ", " + Bottom.NAME);
        Top t = b;
        Right r = b;
        System.out.println(t.who() + r.who() + (t == r));
        System.out.println(Bottom.class.getInterfaces().length + " " + Top.class.isAssignableFrom(Bottom.class) + " " + (b instanceof Comparable));
        Left lambda = new Left() {};
        System.out.println(lambda.who());
    }
}
