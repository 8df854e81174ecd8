package ch07;

public class S7_3_CompilationUnits {
    static Helper helper = new Helper("nested");

    static class Helper {
        final String what;

        Helper(String what) {
            this.what = what;
        }
    }

    public static void main(String[] args) {
        // java.lang is imported without being named, and classes of one file may refer to one another in any order.
        StringBuilder b = new StringBuilder();
        b.append(Math.max(1, 2)).append(Integer.MAX_VALUE).append(helper.what);
        System.out.println(b);
        System.out.println(Runtime.getRuntime() != null);
        Iterable<String> i = java.util.List.of("a");
        for (String s : i) System.out.println(s);
        System.out.println(Late.early + Early.late);
    }

    static class Early {
        static int late = Late.early + 1;
    }

    static class Late {
        static int early = 5;
    }
}
