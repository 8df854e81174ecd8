package ch09;

public class S9_4_2_Overloading {
    interface PointInterface {
        void move(int dx, int dy);
    }

    interface RealPointInterface extends PointInterface {
        void move(float dx, float dy);

        void move(double dx, double dy);
    }

    static class Impl implements RealPointInterface {
        public void move(int x, int y) {
            System.out.println("int");
        }

        public void move(float x, float y) {
            System.out.println("float");
        }

        public void move(double x, double y) {
            System.out.println("double");
        }
    }

    interface Visit {
        default String on(Object o) {
            return "object";
        }

        default String on(Integer i) {
            return "integer " + on((Object) i);
        }

        default String on(int i) {
            return "int";
        }
    }

    public static void main(String[] args) {
        RealPointInterface p = new Impl();
        p.move(1, 2);
        p.move(1f, 2);
        p.move(1, 2.0);
        p.move(1L, 2);
        Visit v = new Visit() {};
        System.out.println(v.on(1) + " " + v.on((Integer) 1) + " " + v.on("s"));
    }
}
