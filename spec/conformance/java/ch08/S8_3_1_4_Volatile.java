package ch08;

public class S8_3_1_4_Volatile {
    static volatile int i;
    static volatile long l;
    static volatile boolean done;
    static int data;

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(() -> {
            data = 42;
            i = 1;
            l = 0x123456789abcdef0L;
            done = true;
        });
        writer.start();
        while (!done) Thread.onSpinWait();
        System.out.println(data + " " + i + " " + Long.toHexString(l));
        writer.join();
        i++;
        i += i++;
        System.out.println(i);
        int outOfOrder = 0;
        int[] ab = new int[2];
        Thread two = new Thread(() -> {
            for (int k = 0; k < 1000; k++) Pair.one();
        });
        two.start();
        for (int k = 0; k < 1000; k++) if (!Pair.inOrder()) outOfOrder++;
        two.join();
        System.out.println(outOfOrder);
    }

    static class Pair {
        static volatile int a, b;

        static void one() {
            a++;
            b++;
        }

        static boolean inOrder() {
            int second = b;
            int first = a;
            return first >= second;
        }
    }
}
