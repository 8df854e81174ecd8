package ch17;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

public class S17_4_5_HappensBefore {
    static int plain;
    static volatile int flag;
    static final ReentrantLock LOCK = new ReentrantLock();

    static class Holder {
        final int x;
        int y;

        Holder() {
            x = 3;
            y = 4;
        }
    }

    public static void main(String[] args) throws Exception {
        // start and join
        plain = 1;
        int[] seen = new int[1];
        Thread t = new Thread(() -> {
            seen[0] = plain;
            plain = 2;
        });
        t.start();
        t.join();
        System.out.println(seen[0] + " " + plain);
        // volatile
        Thread w = new Thread(() -> {
            plain = 3;
            flag = 1;
        });
        w.start();
        while (flag == 0) Thread.yield();
        System.out.println(plain);
        w.join();
        // monitor and lock
        Thread l = new Thread(() -> {
            LOCK.lock();
            try {
                plain = 4;
            } finally {
                LOCK.unlock();
            }
        });
        l.start();
        int v;
        do {
            LOCK.lock();
            v = plain;
            LOCK.unlock();
            Thread.yield();
        } while (v != 4);
        l.join();
        System.out.println(v);
        CountDownLatch latch = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) new Thread(latch::countDown).start();
        latch.await();
        SynchronousQueue<Holder> queue = new SynchronousQueue<>();
        new Thread(() -> {
            try {
                queue.put(new Holder());
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        }).start();
        Holder h = queue.take();
        System.out.println(h.x + h.y);
        AtomicInteger sum = new AtomicInteger();
        CyclicBarrier barrier = new CyclicBarrier(3, () -> sum.addAndGet(1000));
        Thread[] all = new Thread[3];
        for (int i = 0; i < 3; i++) {
            all[i] = new Thread(() -> {
                try {
                    sum.incrementAndGet();
                    barrier.await();
                    sum.incrementAndGet();
                } catch (Exception e) {
                    System.out.println(e);
                }
            });
            all[i].start();
        }
        for (Thread x : all) x.join();
        System.out.println(sum);
        Thread interrupter = Thread.currentThread();
        Thread i = new Thread(() -> {
            plain = 7;
            interrupter.interrupt();
        });
        i.start();
        while (!Thread.interrupted()) Thread.yield();
        System.out.println(plain);
        i.join();
    }
}
