package threads;

import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class Locks {
    static int shared;

    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock(true);
        Condition turn = lock.newCondition();
        int[] next = {0};
        StringBuffer log = new StringBuffer();
        Thread[] three = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int me = i;
            three[i] = new Thread(() -> {
                for (int k = 0; k < 3; k++) {
                    lock.lock();
                    try {
                        while (next[0] != me) turn.await();
                        log.append((char) ('a' + me));
                        next[0] = (me + 1) % 3;
                        turn.signalAll();
                    } catch (InterruptedException e) {
                        log.append('!');
                    } finally {
                        lock.unlock();
                    }
                }
            });
            three[i].start();
        }
        for (Thread t : three) t.join();
        System.out.println(log + " " + lock.isLocked() + lock.isFair());
        lock.lock();
        lock.lock();
        System.out.println(lock.getHoldCount() + " " + lock.isHeldByCurrentThread());
        Thread other = new Thread(() -> {
            System.out.println(lock.tryLock());
            try {
                System.out.println(lock.tryLock(2, TimeUnit.MILLISECONDS));
                lock.lockInterruptibly();
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
            try {
                lock.unlock();
            } catch (IllegalMonitorStateException e) {
                System.out.println("not the owner");
            }
        });
        other.start();
        while (other.getState() != Thread.State.WAITING) Thread.yield();
        System.out.println(lock.hasQueuedThread(other));
        other.interrupt();
        other.join();
        lock.unlock();
        lock.unlock();
        try {
            turn.signal();
        } catch (IllegalMonitorStateException e) {
            System.out.println("signal without lock");
        }
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.getReadLockCount() + " " + rw.writeLock().tryLock());
        rw.readLock().unlock();
        rw.readLock().unlock();
        rw.writeLock().lock();
        rw.readLock().lock();
        rw.writeLock().unlock();
        System.out.println(rw.isWriteLocked() + " " + rw.getReadHoldCount());
        rw.readLock().unlock();
        StampedLock st = new StampedLock();
        long stamp = st.tryOptimisticRead();
        System.out.println(st.validate(stamp));
        long w = st.writeLock();
        System.out.println(st.validate(stamp) + " " + st.isWriteLocked());
        st.unlockWrite(w);
        Semaphore sem = new Semaphore(2);
        Thread[] all = new Thread[6];
        AtomicInteger inside = new AtomicInteger(), most = new AtomicInteger();
        for (int i = 0; i < 6; i++) {
            all[i] = new Thread(() -> {
                sem.acquireUninterruptibly();
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                sem.release();
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println((most.get() <= 2) + " " + sem.availablePermits() + sem.tryAcquire(3) + sem.drainPermits());
        BlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 10; i++) q.put(i);
                q.put(-1);
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        producer.start();
        int sum = 0;
        for (int v; (v = q.take()) >= 0; ) sum += v;
        producer.join();
        System.out.println(sum + " " + q.poll() + q.offer(1) + q.offer(2) + q.offer(3) + q.remainingCapacity());
        LongAdder adder = new LongAdder();
        AtomicReference<String> ref = new AtomicReference<>("a");
        AtomicIntegerArray arr = new AtomicIntegerArray(3);
        AtomicLong al = new AtomicLong(5);
        AtomicStampedReference<String> asr = new AtomicStampedReference<>("s", 1);
        for (int i = 0; i < 4; i++) {
            all[i] = new Thread(() -> {
                for (int k = 0; k < 100; k++) {
                    adder.increment();
                    arr.incrementAndGet(k % 3);
                    ref.updateAndGet(s -> s.length() < 50 ? s + "b" : s);
                }
            });
            all[i].start();
        }
        for (int i = 0; i < 4; i++) all[i].join();
        System.out.println(adder + " " + arr + " " + ref.get().length() + al.getAndAdd(3) + al.compareAndSet(8, 9) + al + asr.compareAndSet("s", "t", 1, 2) + asr.getStamp());
        Thread parked = new Thread(() -> {
            LockSupport.park("blocker");
            LockSupport.parkNanos(1000);
            shared = 1;
        });
        parked.start();
        while (parked.getState() != Thread.State.WAITING) Thread.yield();
        System.out.println(LockSupport.getBlocker(parked));
        LockSupport.unpark(parked);
        parked.join();
        System.out.println(shared);
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        System.out.println("permit kept");
        DelayQueue<Delayed> dq = new DelayQueue<>();
        System.out.println(dq.poll() + " " + new LinkedBlockingDeque<>(java.util.List.of(1, 2)).pollLast() + new PriorityBlockingQueue<>(java.util.List.of(3, 1)).take() + new ConcurrentLinkedQueue<>(java.util.List.of(7)).poll() + new CopyOnWriteArrayList<>(java.util.List.of(8)).addIfAbsent(8));
    }
}
