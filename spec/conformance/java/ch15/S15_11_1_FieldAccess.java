package ch15;

public class S15_11_1_FieldAccess {
    static class S {
        int x = 0;
        static int z = 2;
    }

    static class T extends S {
        int x = 1;
        static int z = 3;
    }

    static String mountain = "Chocorua";

    static S15_11_1_FieldAccess favorite() {
        System.out.print("Mount ");
        return null;
    }

    static T none() {
        System.out.print("none ");
        return null;
    }

    public static void main(String[] args) {
        T t = new T();
        System.out.println("t.x=" + t.x + when("t", t));
        S s = new S();
        System.out.println("s.x=" + s.x + when("s", s));
        s = t;
        System.out.println("s.x=" + s.x + when("s", s));
        System.out.println(((S) t).x + s.z + t.z + ((T) s).x);
        System.out.println(favorite().mountain);
        System.out.println(none().z);
        try {
            System.out.println(none().x);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            none().x = Integer.parseInt("7");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new T().x + new T() {
            int x = 9;
        }.x);
        int[] length = {1, 2, 3};
        System.out.println(length.length);
        t.x = s.x = 40;
        System.out.println(t.x + s.x);
    }

    static String when(String name, Object t) {
        return " when " + name + " holds a " + t.getClass().getSimpleName() + " at run time.";
    }
}
