package ch17;

public class S17_2_3_Interruptions {
    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        main.interrupt();
        System.out.println(main.isInterrupted() + " " + Thread.interrupted() + " " + Thread.interrupted() + " " + main.isInterrupted());
        Object lock = new Object();
        StringBuffer log = new StringBuffer();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    log.append(e.getMessage()).append(' ').append(Thread.currentThread().isInterrupted()).append(' ').append(Thread.holdsLock(lock));
                }
            }
        });
        waiter.start();
        while (waiter.getState() != Thread.State.WAITING) Thread.yield();
        waiter.interrupt();
        waiter.join();
        System.out.println(log);
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage());
            }
        });
        sleeper.start();
        while (sleeper.getState() != Thread.State.TIMED_WAITING) Thread.yield();
        sleeper.interrupt();
        sleeper.join();
        Thread joiner = new Thread(() -> {
            try {
                main.join();
            } catch (InterruptedException e) {
                System.out.println("join " + e.getMessage());
            }
        });
        joiner.start();
        while (joiner.getState() != Thread.State.WAITING) Thread.yield();
        joiner.interrupt();
        joiner.join();
        Thread computing = new Thread(() -> {
            long n = 0;
            while (!Thread.currentThread().isInterrupted()) n++;
            System.out.println("seen " + Thread.interrupted() + Thread.interrupted());
        });
        computing.start();
        computing.interrupt();
        computing.join();
        System.out.println(computing.isInterrupted());
        computing.interrupt();
        Thread unstarted = new Thread(() -> System.out.println("started " + Thread.currentThread().isInterrupted()));
        unstarted.interrupt();
        unstarted.start();
        unstarted.join();
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(0);
            System.out.println("no");
        } catch (InterruptedException e) {
            System.out.println(e.getMessage());
        }
        try {
            Thread.sleep(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
