package ch05;

public class S5_5_Casting {
    interface Open {}

    static class Plain {}

    static class Both extends Plain implements Open {}

    public static void main(String[] args) {
        Plain p = new Both();
        Open open = (Open) p;
        System.out.println(open == p);
        Object o = (Object) 5;
        int i = (Integer) o;
        long wide = (Integer) o;
        double d = (int) o;
        System.out.println(i + wide + d);
        Integer boxed = (Integer) (int) 5.9;
        System.out.println(boxed);
        System.out.println((byte) (char) -1 + " " + (int) (char) (byte) -1 + " " + (short) (char) 70000);
        System.out.println((long) (float) Long.MAX_VALUE + " " + (int) (float) Integer.MAX_VALUE + " " + (float) (int) 1e10f);
        Object n = null;
        try {
            i = (int) n;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            i = (Integer) n;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Comparable<?> c = (Comparable<?>) (Object) "s";
        System.out.println(c);
        Number num = 5;
        try {
            Double wrong = (Double) num;
            System.out.println(wrong);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            d = (double) o;
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Runnable r = (Runnable) () -> System.out.println("cast gives the lambda its type");
        r.run();
        Object[] a = (Object[]) (Object) new String[] {"x"};
        System.out.println(a.length + (String) a[0]);
    }
}
