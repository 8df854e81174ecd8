package ch08;

import java.lang.reflect.Modifier;

public class S8_3_1_3_Transient {
    static class Point {
        int x = 1;
        transient float rho = 2.5f;
        static transient int n = 3;
        transient final String s = "t";
    }

    public static void main(String[] args) throws Exception {
        Point p = new Point();
        p.rho *= 2;
        System.out.println(p.x + p.rho + Point.n + p.s);
        System.out.println(Modifier.toString(Modifier.TRANSIENT | Modifier.STATIC));
    }
}
