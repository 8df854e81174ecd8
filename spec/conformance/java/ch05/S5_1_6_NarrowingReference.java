package ch05;

public class S5_1_6_NarrowingReference {
    interface Drawable {}

    static class Point {}

    static class ColoredPoint extends Point implements Drawable {}

    static final class Last {}

    static void cast(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " fine");
        } catch (ClassCastException e) {
            System.out.println(what + ": " + e.getMessage());
        }
    }

    static Object keep;

    public static void main(String[] args) {
        Point p = new Point(), cp = new ColoredPoint();
        Object o = "text", last = new Last(), array = new Point[] {p}, none = null;
        cast("point to colored", () -> keep = (ColoredPoint) p);
        cast("colored to colored", () -> keep = (ColoredPoint) cp);
        cast("point to interface", () -> keep = (Drawable) p);
        cast("colored to interface", () -> keep = (Drawable) cp);
        cast("string to point", () -> keep = (Point) o);
        cast("string to char sequence", () -> keep = (CharSequence) o);
        cast("string to runnable", () -> keep = (Runnable) o);
        cast("final class to interface", () -> keep = (Drawable) last);
        cast("array to array", () -> keep = (ColoredPoint[]) array);
        cast("array to objects", () -> keep = (Object[]) array);
        cast("array to ints", () -> keep = (int[]) array);
        cast("array to two dimensions", () -> keep = (Point[][]) array);
        cast("string to array", () -> keep = (Object[]) o);
        cast("array to string", () -> keep = (String) array);
        cast("null", () -> keep = (Last) none);
        cast("boxed to other", () -> keep = (Integer) (Object) 5L);
        cast("lambda", () -> keep = (Drawable) (Object) (Runnable & Drawable) () -> {});
    }
}
