package ch04;

public class S4_3_ReferenceTypes {
    static class Point {
        int x;
        int[] metrics = {1, 2};
    }

    interface Move {
        void move(int by);
    }

    static class Moving extends Point implements Move {
        public void move(int by) {
            x += by;
        }
    }

    public static void main(String[] args) {
        Point p = new Point();
        Point q = p;
        q.x = 7;
        System.out.println(p.x + " " + (p == q));
        q = new Point();
        System.out.println(p.x + " " + q.x + " " + (p == q) + " " + (p.metrics == q.metrics));
        Move m = new Moving();
        m.move(3);
        m.move(4);
        System.out.println(((Point) m).x + " " + ((Moving) m).metrics[1]);
        Object o = m;
        System.out.println((o instanceof Move) + " " + (o instanceof Point) + " " + (o instanceof Moving) + " " + (o instanceof Comparable) + " " + (o == (Object) m));
        int[][] a = {p.metrics, p.metrics};
        a[0][0] = 9;
        System.out.println(a[1][0] + " " + p.metrics[0]);
        p = null;
        try {
            System.out.println(p.x);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
