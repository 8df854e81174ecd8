package ch17;

public class S17_2_1_Wait {
    static final Object LOCK = new Object();

    static void show(String what, java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        show("not owner", () -> {
            LOCK.wait();
            return null;
        });
        show("negative", () -> {
            synchronized (LOCK) {
                LOCK.wait(-1);
            }
            return null;
        });
        show("nanos", () -> {
            synchronized (LOCK) {
                LOCK.wait(0, 1_000_000);
            }
            return null;
        });
        show("timeout", () -> {
            synchronized (LOCK) {
                synchronized (LOCK) {
                    long start = System.nanoTime();
                    LOCK.wait(20);
                    return System.nanoTime() - start >= 19_000_000 ? "waited" : "too short";
                }
            }
        });
        show("interrupted before", () -> {
            Thread.currentThread().interrupt();
            synchronized (LOCK) {
                LOCK.wait();
            }
            return null;
        });
        System.out.println(Thread.currentThread().isInterrupted());
        show("interrupted, not owner", () -> {
            Thread.currentThread().interrupt();
            LOCK.wait(5);
            return null;
        });
        System.out.println(Thread.interrupted());
        int[] held = {0};
        Thread waiter = new Thread(() -> {
            synchronized (LOCK) {
                synchronized (LOCK) {
                    try {
                        LOCK.wait();
                    } catch (InterruptedException e) {
                        held[0] = -1;
                    }
                    if (Thread.holdsLock(LOCK)) held[0]++;
                }
                if (Thread.holdsLock(LOCK)) held[0]++;
            }
            if (!Thread.holdsLock(LOCK)) held[0]++;
        });
        waiter.start();
        while (waiter.getState() != Thread.State.WAITING) Thread.yield();
        // The waiting thread gave up the lock, entered twice as it was.
        synchronized (LOCK) {
            System.out.println(waiter.getState());
            LOCK.notify();
            Thread.sleep(2);
            System.out.println(waiter.getState());
        }
        waiter.join();
        System.out.println(held[0]);
    }
}
