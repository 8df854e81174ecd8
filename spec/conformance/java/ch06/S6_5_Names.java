package ch06;

public class S6_5_Names {
    static class Test {
        static int v = 1;
        Test next;
        int id = 5;

        static Test v() {
            return new Test();
        }

        class v {
            int v = 7;
        }
    }

    static int v = 3;

    int v() {
        return v + 1;
    }

    public static void main(String[] args) {
        System.out.println(Test.v + " " + Test.v().id + " " + Test.v().new v().v + " " + v + " " + new S6_5_Names().v());
        Test t = new Test();
        t.next = new Test();
        t.next.id = 6;
        System.out.println(t.next.id + t.id + S6_5_Names.Test.v);
        ch06.S6_5_Names.Test.v = 10;
        System.out.println(Test.v + java.util.Map.Entry.comparingByKey().getClass().getName().length() * 0);
        // A null instance is no obstacle to a static member.
        Test none = null;
        System.out.println(none.v);
        try {
            System.out.println(t.next.next.id);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(java.lang.Integer.MAX_VALUE + java.time.DayOfWeek.MONDAY.name().length());
    }
}
