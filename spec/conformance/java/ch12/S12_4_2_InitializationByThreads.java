package ch12;

import java.util.concurrent.CountDownLatch;

public class S12_4_2_InitializationByThreads {
    static volatile int entered;
    static CountDownLatch inside = new CountDownLatch(1), leave = new CountDownLatch(1);

    static class Slow {
        static int value;

        static {
            entered++;
            inside.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            value = 42;
        }

        static int get() {
            return value;
        }
    }

    static class SlowFails {
        static int value = fail();

        static int fail() {
            entered++;
            for (int i = 0; i < 50; i++) Thread.yield();
            throw new IllegalStateException("slowly");
        }
    }

    static class Recursive {
        static int seen = new Recursive().helper();
        static int after = 3;

        int helper() {
            return after + Recursive.after + 10;
        }
    }

    static class Ping {
        static int v = 1 + Pong.v;
    }

    static class Pong {
        static int v = 10 + Ping.v;
    }

    public static void main(String[] args) throws Exception {
        int[] results = new int[3];
        Thread[] all = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            all[i] = new Thread(() -> results[n] = Slow.get());
            all[i].start();
        }
        inside.await();
        Thread.sleep(5);
        leave.countDown();
        for (Thread t : all) t.join();
        System.out.println(entered + " " + results[0] + results[1] + results[2]);
        entered = 0;
        int[] kinds = new int[2];
        for (int i = 0; i < 3; i++) {
            all[i] = new Thread(() -> {
                try {
                    System.out.println(SlowFails.value);
                } catch (ExceptionInInitializerError e) {
                    synchronized (kinds) {
                        kinds[0]++;
                    }
                } catch (NoClassDefFoundError e) {
                    synchronized (kinds) {
                        kinds[1]++;
                    }
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(entered + " " + kinds[0] + kinds[1]);
        System.out.println(Recursive.seen);
        System.out.println(Ping.v + " " + Pong.v);
    }
}
