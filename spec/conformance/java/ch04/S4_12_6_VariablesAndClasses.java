package ch04;

public class S4_12_6_VariablesAndClasses {
    interface Colorable {
        void setColor(byte r);
    }

    static class Point {
        int x;
    }

    static class ColoredPoint extends Point implements Colorable {
        byte r;

        public void setColor(byte r) {
            this.r = r;
        }
    }

    public static void main(String[] args) {
        Point p = new Point();
        ColoredPoint cp = new ColoredPoint();
        p = cp;
        Colorable c = cp;
        c.setColor((byte) 300);
        System.out.println(p.getClass().getName() + " " + cp.r + " " + (p == c));
        Point[] pa = new ColoredPoint[2];
        pa[0] = cp;
        System.out.println(pa.getClass() + " " + pa[0].getClass());
        try {
            pa[1] = new Point();
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            cp = (ColoredPoint) new Point();
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Object o = new int[0][0];
        System.out.println(o.getClass() + " " + o.getClass().getComponentType());
    }
}
