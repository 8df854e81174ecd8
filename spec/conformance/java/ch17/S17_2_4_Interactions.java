package ch17;

public class S17_2_4_Interactions {
    static final Object LOCK = new Object();
    static int notified, interrupted;

    public static void main(String[] args) throws Exception {
        // Notified and interrupted both: a waiter either returns with the interrupt pending or throws, and then another is notified.
        for (int round = 0; round < 5; round++) {
            notified = interrupted = 0;
            boolean[] go = {false};
            Thread[] all = new Thread[2];
            for (int i = 0; i < 2; i++) {
                all[i] = new Thread(() -> {
                    synchronized (LOCK) {
                        try {
                            LOCK.wait();
                            notified++;
                        } catch (InterruptedException e) {
                            interrupted++;
                        }
                    }
                });
                all[i].start();
            }
            for (Thread t : all) while (t.getState() != Thread.State.WAITING) Thread.yield();
            synchronized (LOCK) {
                all[0].interrupt();
                LOCK.notify();
            }
            all[0].join();
            // Never may both be still in the wait set: the notification is not lost.
            long deadline = System.nanoTime() + 2_000_000_000L;
            if (interrupted == 1) {
                while (all[1].isAlive() && System.nanoTime() < deadline) Thread.yield();
                System.out.println("both " + !all[1].isAlive() + (notified + interrupted));
            } else {
                System.out.println("both true2");
                synchronized (LOCK) {
                    LOCK.notifyAll();
                }
            }
            all[1].join();
        }
    }
}
