package ch15;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

public class S15_20_2_Instanceof {
    static class A {}

    static class B extends A implements Comparable<B>, Serializable {
        public int compareTo(B b) {
            return 0;
        }
    }

    static final class C extends B {}

    static Object[] all = {null, new A(), new B(), new C(), new A[0], new B[0], new C[1][1], new int[0], new int[0][0], new Object[0], new Object[0][0], "s", 1, (Runnable) () -> {}, new ArrayList<String>(), A.class, Thread.State.NEW};

    public static void main(String[] args) {
        for (Object o : all) {
            StringBuilder s = new StringBuilder();
            s.append(o instanceof Object).append(o instanceof A).append(o instanceof B).append(o instanceof C).append(' ');
            s.append(o instanceof Comparable).append(o instanceof Serializable).append(o instanceof Cloneable).append(o instanceof Runnable).append(' ');
            s.append(o instanceof Object[]).append(o instanceof A[]).append(o instanceof B[]).append(o instanceof Comparable[]).append(o instanceof int[]).append(o instanceof int[][]).append(o instanceof Object[][]).append(o instanceof B[][]).append(o instanceof Serializable[]).append(' ');
            s.append(o instanceof List<?>).append(o instanceof Collection).append(o instanceof RandomAccess).append(o instanceof Number).append(o instanceof CharSequence).append(o instanceof Enum).append(o instanceof Class);
            System.out.println(s.toString().replace("true", "1").replace("false", "0"));
        }
        List<String> list = new ArrayList<>();
        System.out.println((list instanceof ArrayList<String>) + " " + (list instanceof RandomAccess));
        A a = null;
        System.out.println(a instanceof A);
        Object o = 5;
        if (!(o instanceof String) && o instanceof Integer i && i == 5) System.out.println("five");
    }
}
