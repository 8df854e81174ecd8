package threads;

public class Monitors {
    static int counter;
    static boolean ready;

    static synchronized void increment() {
        int old = counter;
        Thread.yield();
        counter = old + 1;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] =
                    new Thread(
                            () -> {
                                for (int k = 0; k < 100; k++) increment();
                            });
            threads[i].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println(counter);
        Object lock = new Object();
        Thread waiter =
                new Thread(
                        () -> {
                            synchronized (lock) {
                                while (!ready) {
                                    try {
                                        lock.wait();
                                    } catch (InterruptedException e) {
                                        System.out.println("not expected");
                                    }
                                }
                            }
                            System.out.println("woken in " + Thread.currentThread().getName());
                        },
                        "waiter");
        waiter.start();
        synchronized (lock) {
            ready = true;
            lock.notifyAll();
        }
        waiter.join();
        try {
            lock.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            lock.wait(1);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
