package ch08;

public class S8_4_9_Overloading {
    static String f(int i) {
        return "int";
    }

    static String f(long l) {
        return "long";
    }

    static String f(Integer i) {
        return "Integer";
    }

    static String f(Object o) {
        return "Object";
    }

    static String f(int... is) {
        return "int...";
    }

    static String f(char c, Object o) {
        return "char,Object";
    }

    static String f(int i, String s) {
        return "int,String";
    }

    static String g(double d) {
        return "double";
    }

    static String g(Object o) {
        return "Object";
    }

    static String h(Object o) {
        return "Object";
    }

    static String h(String s) {
        return "String";
    }

    static String h(CharSequence s) {
        return "CharSequence";
    }

    static String k(Runnable r) {
        return "Runnable";
    }

    static String k(java.util.concurrent.Callable<?> c) {
        return "Callable";
    }

    static class Points {
        String move(int x, int y) {
            return "ints";
        }
    }

    static class Real extends Points {
        String move(float x, float y) {
            return "floats";
        }
    }

    public static void main(String[] args) {
        byte b = 1;
        System.out.println(f(b) + " " + f('c') + " " + f(1L) + " " + f(1f) + " " + f((Integer) 1) + " " + f() + " " + f(1, 2) + " " + f((Object) 1) + " " + f(1, "s"));
        System.out.println(g(1) + " " + g('c') + " " + g((Integer) 1) + " " + g(1L));
        System.out.println(h(null) + " " + h("s") + " " + h(new StringBuilder()) + " " + h((Object) "s") + " " + h(1));
        System.out.println(k(() -> {}) + " " + k(() -> 1) + " " + k(() -> {
            throw new RuntimeException();
        }));
        System.out.println(new Real().move(1, 2) + new Real().move(1f, 2) + ((Points) new Real()).move(1, 2));
    }
}
