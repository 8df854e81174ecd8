package ch17;

public class S17_1_Synchronization {
    static final Object A = new Object();
    static int entries;

    static synchronized void enter(int depth) {
        entries++;
        if (depth > 0) enter(depth - 1);
    }

    static class Account {
        private long balance = 100;

        synchronized void transfer(Account to, long amount) {
            if (balance < amount) throw new IllegalStateException("not enough");
            balance -= amount;
            to.deposit(amount);
        }

        synchronized void deposit(long amount) {
            balance += amount;
        }
    }

    public static void main(String[] args) throws Exception {
        enter(5);
        System.out.println(entries + " " + Thread.holdsLock(S17_1_Synchronization.class));
        // A thread that fails to get a lock waits until the holder leaves.
        StringBuffer log = new StringBuffer();
        Thread[] waiter = new Thread[1];
        synchronized (A) {
            waiter[0] = new Thread(() -> {
                synchronized (A) {
                    log.append("second ");
                }
            });
            waiter[0].start();
            while (waiter[0].getState() != Thread.State.BLOCKED) Thread.yield();
            log.append("first ").append(waiter[0].getState()).append(' ');
        }
        waiter[0].join();
        System.out.println(log);
        Account x = new Account(), y = new Account();
        x.transfer(y, 60);
        try {
            x.transfer(y, 60);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + x.balance + " " + y.balance + " " + Thread.holdsLock(x));
        }
        Thread[] all = new Thread[4];
        for (int i = 0; i < 4; i++) {
            all[i] = new Thread(() -> {
                for (int k = 0; k < 500; k++) {
                    y.deposit(1);
                    if (k % 100 == 0) Thread.yield();
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(y.balance);
    }
}
