package ch08;

public class S8_4_3_6_SynchronizedMethods {
    static int shared;
    int own;

    static synchronized int addShared() {
        int old = shared;
        Thread.yield();
        shared = old + 1;
        return shared;
    }

    synchronized void addOwn() {
        int old = own;
        Thread.yield();
        own = old + 1;
    }

    synchronized int recursive(int n) {
        return n == 0 ? 0 : 1 + recursive(n - 1);
    }

    synchronized void fails() {
        throw new IllegalStateException("released");
    }

    public static void main(String[] args) throws Exception {
        S8_4_3_6_SynchronizedMethods o = new S8_4_3_6_SynchronizedMethods();
        Thread[] all = new Thread[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Thread(() -> {
                for (int k = 0; k < 200; k++) {
                    addShared();
                    o.addOwn();
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(shared + " " + o.own + " " + o.recursive(50));
        try {
            o.fails();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(o));
        }
        Thread other = new Thread(o::addOwn);
        other.start();
        other.join();
        System.out.println(o.own);
        synchronized (S8_4_3_6_SynchronizedMethods.class) {
            System.out.println(addShared() + " " + Thread.holdsLock(S8_4_3_6_SynchronizedMethods.class));
        }
    }
}
