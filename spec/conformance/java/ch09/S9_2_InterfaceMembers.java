package ch09;

public class S9_2_InterfaceMembers {
    interface Empty {}

    interface HasToString {
        String toString();

        int hashCode();

        boolean equals(Object o);
    }

    public static void main(String[] args) {
        Empty e = new Empty() {};
        System.out.println(e.equals(e) + " " + e.equals(null) + " " + (e.hashCode() == e.hashCode()) + " " + e.getClass().getInterfaces()[0].getSimpleName());
        HasToString h = new HasToString() {
            @Override
            public String toString() {
                return "own text";
            }

            @Override
            public int hashCode() {
                return 5;
            }
        };
        System.out.println(h.toString() + h.hashCode() + h.equals(h));
        System.out.println("" + h);
        synchronized (e) {
            e.notify();
        }
        Comparable<String> c = "x";
        System.out.println(c.toString() + c.hashCode());
    }
}
