package ch06;

public class S6_4_2_Obscuring {
    static class T {
        static String name = "type T";
    }

    static class V {
        String name = "value";
    }

    static String java(String s) {
        return "method java " + s;
    }

    public static void main(String[] args) {
        V T = new V();
        System.out.println(T.name);
        System.out.println(S6_4_2_Obscuring.T.name);
        System.out.println(java("x"));
        String System = "obscures";
        java.lang.System.out.println(System.length());
        class String2 {}
        Object Math = new String2();
        java.lang.System.out.println(Math instanceof String2);
        int length = 3;
        int[] array = {1, 2};
        java.lang.System.out.println(array.length + length);
    }
}
