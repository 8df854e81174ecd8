package ch17;

import java.util.ArrayList;
import java.util.List;

public class S17_2_2_Notification {
    static final Object LOCK = new Object();
    static int turn;
    static int woken;

    public static void main(String[] args) throws Exception {
        try {
            LOCK.notifyAll();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        synchronized (LOCK) {
            LOCK.notify();
            LOCK.notifyAll();
        }
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Thread t = new Thread(() -> {
                synchronized (LOCK) {
                    int mine = turn;
                    while (turn == mine) {
                        try {
                            LOCK.wait();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                    }
                    woken++;
                }
            });
            t.start();
            all.add(t);
        }
        for (Thread t : all) while (t.getState() != Thread.State.WAITING) Thread.yield();
        synchronized (LOCK) {
            turn = 1;
            LOCK.notify();
        }
        int ended = 0;
        while (ended == 0) {
            ended = 0;
            for (Thread t : all) if (!t.isAlive()) ended++;
            Thread.yield();
        }
        System.out.println(ended + " " + woken);
        synchronized (LOCK) {
            LOCK.notifyAll();
        }
        for (Thread t : all) t.join();
        System.out.println(woken);
        // Two threads take turns.
        StringBuffer log = new StringBuffer();
        turn = 0;
        Thread[] two = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int me = i;
            two[i] = new Thread(() -> {
                for (int k = 0; k < 4; k++) {
                    synchronized (LOCK) {
                        while (turn != me) {
                            try {
                                LOCK.wait();
                            } catch (InterruptedException e) {
                                return;
                            }
                        }
                        log.append(me == 0 ? "ping " : "pong ");
                        turn = 1 - me;
                        LOCK.notifyAll();
                    }
                }
            });
            two[i].start();
        }
        two[0].join();
        two[1].join();
        System.out.println(log);
    }
}
