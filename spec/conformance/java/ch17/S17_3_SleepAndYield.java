package ch17;

public class S17_3_SleepAndYield {
    static volatile boolean done;

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Thread.sleep(15);
        Thread.sleep(1, 500_000);
        System.out.println(System.nanoTime() - start >= 15_000_000);
        Thread.yield();
        Object lock = new Object();
        Thread sleeper = new Thread(() -> {
            synchronized (lock) {
                try {
                    Thread.sleep(30);
                } catch (InterruptedException e) {
                    System.out.println("no");
                }
                done = true;
            }
        });
        sleeper.start();
        while (sleeper.getState() != Thread.State.TIMED_WAITING) Thread.yield();
        // Sleeping keeps the locks.
        synchronized (lock) {
            System.out.println(done);
        }
        sleeper.join();
        done = false;
        Thread setter = new Thread(() -> done = true);
        setter.start();
        while (!done) Thread.sleep(1);
        System.out.println("seen");
        for (int bad : new int[] {-1, 1_000_000}) {
            try {
                Thread.sleep(1, bad);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
