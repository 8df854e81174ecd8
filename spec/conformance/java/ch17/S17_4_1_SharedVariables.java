package ch17;

public class S17_4_1_SharedVariables {
    static int statics;
    int field;
    static int[] array = new int[3];

    public static void main(String[] args) throws Exception {
        S17_4_1_SharedVariables o = new S17_4_1_SharedVariables();
        int local = 5;
        Thread t = new Thread(() -> {
            int mine = local + 1;
            statics = mine;
            o.field = mine * 2;
            array[1] = mine * 3;
        });
        t.start();
        t.join();
        System.out.println(statics + " " + o.field + " " + array[1] + " " + local);
        ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 10);
        own.set(11);
        Thread u = new Thread(() -> System.out.println(own.get()));
        u.start();
        u.join();
        System.out.println(own.get());
    }
}
