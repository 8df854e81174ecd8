package ch04;

import java.util.ArrayList;
import java.util.List;

public class S4_3_2_ClassObject {
    static class Base {
        @Override
        public boolean equals(Object o) {
            return o instanceof Base;
        }

        @Override
        public int hashCode() {
            return 42;
        }

        @Override
        public String toString() {
            return "base " + super.toString().replaceAll("@.*", "@");
        }
    }

    static class Sub extends Base {}

    interface Nothing {}

    public static void main(String[] args) {
        Object o = new Sub();
        System.out.println(o + " " + o.hashCode() + " " + o.equals(new Base()) + " " + o.getClass() + " " + o.getClass().getSuperclass() + " " + Base.class.getSuperclass().getSuperclass());
        Nothing n = new Nothing() {
            @Override
            public String toString() {
                return "members of Object are in interfaces: " + getClass().getInterfaces()[0].getName();
            }
        };
        System.out.println(n.toString() + n.equals(n));
        Class<? extends Number> c = Integer.valueOf(1).getClass();
        System.out.println(c.getName() + " " + (c == (Object) Integer.class));
        int[] array = {1};
        System.out.println(array.getClass().getName() + " " + array.equals(array.clone()) + " " + array.clone()[0] + " " + (array.hashCode() == System.identityHashCode(array)));
        List<Object> all = new ArrayList<>();
        all.add("x");
        all.add(1);
        all.add(new long[0]);
        all.add(null);
        for (Object each : all) System.out.println(each == null ? null : each.getClass().getSimpleName());
        try {
            Object none = all.get(3);
            none.getClass();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
