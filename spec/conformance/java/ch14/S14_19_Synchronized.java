package ch14;

public class S14_19_Synchronized {
    static int counter;

    static Object lock(String s) {
        System.out.print(s + " ");
        return LOCK;
    }

    static final Object LOCK = new Object();
    static final Object OTHER = new Object();

    static int inside(int how) {
        for (int i = 0; i < 2; i++) {
            synchronized (LOCK) {
                if (how == 0) return 0;
                if (how == 1) break;
                if (how == 2) continue;
                if (how == 3) throw new IllegalStateException();
                synchronized (OTHER) {
                    synchronized (LOCK) {
                        counter++;
                    }
                }
            }
        }
        return how;
    }

    public static void main(String[] args) throws Exception {
        synchronized (lock("once")) {
            System.out.println(Thread.holdsLock(LOCK));
        }
        System.out.println(Thread.holdsLock(LOCK));
        for (int how = 0; how < 5; how++) {
            try {
                System.out.print(inside(how) + " ");
            } catch (IllegalStateException e) {
                System.out.print("thrown ");
            }
            System.out.println(Thread.holdsLock(LOCK) + " " + Thread.holdsLock(OTHER));
        }
        Object none = null;
        try {
            synchronized (none) {
                System.out.println("never");
            }
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Thread[] all = new Thread[5];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Thread(() -> {
                for (int k = 0; k < 300; k++) {
                    synchronized (LOCK) {
                        int old = counter;
                        if (k % 50 == 0) Thread.yield();
                        counter = old + 1;
                    }
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(counter);
        int[] array = new int[1];
        synchronized (array) {
            array[0]++;
        }
        synchronized (String.class) {
            System.out.println(Thread.holdsLock(String.class));
        }
        Object reassigned = LOCK;
        synchronized (reassigned) {
            reassigned = OTHER;
            System.out.println(Thread.holdsLock(LOCK) + " " + Thread.holdsLock(reassigned));
        }
        System.out.println(Thread.holdsLock(LOCK));
    }
}
