package ch04;

import java.util.Objects;

public class S4_3_1_Objects {
    static class Value implements Cloneable {
        int v;
        int[] shared = {1};

        Value(int v) {
            this.v = v;
        }

        @Override
        public Value clone() throws CloneNotSupportedException {
            return (Value) super.clone();
        }
    }

    static class NotCloneable {
        Object copy() throws CloneNotSupportedException {
            return clone();
        }
    }

    public static void main(String[] args) throws Exception {
        Value a = new Value(1), b = a, c = a.clone();
        b.v = 2;
        c.shared[0] = 5;
        System.out.println(a.v + " " + c.v + " " + a.shared[0] + " " + (a == c) + " " + a.equals(c) + " " + a.equals(b) + " " + (c.getClass() == Value.class));
        try {
            new NotCloneable().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
        String s = "a";
        s += 1;
        System.out.println(s + (Object) s);
        Object o = new Object();
        System.out.println(o.hashCode() == System.identityHashCode(o));
        System.out.println(o.toString().equals("java.lang.Object@" + Integer.toHexString(o.hashCode())));
        System.out.println(new Value(3).toString().startsWith("ch04.S4_3_1_Objects$Value@"));
        System.out.println(o.equals(o) + " " + o.equals(null) + " " + Objects.hash(1, 2, 3) + " " + Objects.equals(null, null));
        synchronized (o) {
            o.notifyAll();
        }
        try {
            o.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        try {
            o.wait(1);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        try {
            synchronized (o) {
                o.wait(-1);
            }
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
    }
}
