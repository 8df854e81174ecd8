package ch04;

public class S4_10_Subtyping {
    interface I {}

    interface J extends I {}

    static class A implements J {}

    static class B extends A {}

    static Object[] values = {new A(), new B(), new A[1], new B[1][1], new int[1], new J[0], "s", 1, null};

    public static void main(String[] args) {
        for (Object o : values) {
            System.out.println((o instanceof I) + " " + (o instanceof J) + " " + (o instanceof A) + " " + (o instanceof B) + " " + (o instanceof I[]) + " " + (o instanceof Object[]) + " " + (o instanceof A[][]) + " " + (o instanceof Cloneable) + " " + (o instanceof java.io.Serializable) + " " + (o instanceof Comparable));
        }
        Class<?>[] classes = {I.class, J.class, A.class, B.class, A[].class, I[].class, Object.class, Object[].class, int[].class, int.class, long.class};
        for (Class<?> c : classes) {
            StringBuilder line = new StringBuilder();
            for (Class<?> d : classes) line.append(c.isAssignableFrom(d) ? '1' : '0');
            System.out.println(line + " " + c.getName());
        }
    }
}
