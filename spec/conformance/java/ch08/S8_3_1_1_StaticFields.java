package ch08;

public class S8_3_1_1_StaticFields {
    static int created;
    static int fromMethod = next();
    static final int A = 10;
    int id = ++created;

    static int next() {
        return 5 + A;
    }

    static class Base {
        static int shared = 1;
    }

    static class Sub1 extends Base {}

    static class Sub2 extends Base {}

    public static void main(String[] args) {
        new S8_3_1_1_StaticFields();
        S8_3_1_1_StaticFields second = new S8_3_1_1_StaticFields();
        System.out.println(second.id + " " + created + " " + second.created + " " + fromMethod);
        Sub1.shared = 7;
        System.out.println(Sub2.shared + Base.shared);
        S8_3_1_1_StaticFields none = null;
        none.created = 100;
        System.out.println(created);
        int[] log = {0};
        get(log).created++;
        System.out.println(log[0] + " " + created);
    }

    static S8_3_1_1_StaticFields get(int[] log) {
        log[0]++;
        return null;
    }
}
