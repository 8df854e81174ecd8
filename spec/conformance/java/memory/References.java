package memory;

import java.lang.ref.*;
import java.util.*;

/** Weak, soft and phantom references, queues, cleaners. */
public class References {
  static Object hold;
  static byte[][] fill;
  static void collect() { for (int i = 0; i < 3; i++) System.gc(); }
  static <T> Reference<? extends T> poll(ReferenceQueue<T> q) throws InterruptedException { return q.remove(2000); }
  static WeakReference<Object> weak(ReferenceQueue<Object> q) { return new WeakReference<>(new Object(), q); }
  static PhantomReference<Object> phantom(ReferenceQueue<Object> q) { return new PhantomReference<>(new Object(), q); }
  static SoftReference<byte[]> soft(ReferenceQueue<byte[]> q) { return new SoftReference<>(new byte[100000], q); }
  static WeakReference<Object> held(ReferenceQueue<Object> q) {
    hold = new Object();
    WeakReference<Object> held = new WeakReference<>(hold, q);
    collect();
    System.out.println("held " + (held.get() == hold) + " " + q.poll() + " " + held.refersTo(hold));
    return held;
  }
  static void clearStack(int n) { long a = n, b = a + 1, c = b * 3; if (n > 0) clearStack(n - 1); if (c == -1) System.out.println(a + b); }
  static void put(WeakHashMap<Object, String> map) { for (int i = 0; i < 100; i++) map.put(new Object(), "v" + i); }
  static final class Resource { final int[] state = {0}; }
  static Cleaner.Cleanable register(Cleaner cleaner, String name, boolean keep) {
    Object o = new Object();
    if (keep) hold = o;
    return cleaner.register(o, () -> System.out.println("cleaned " + name));
  }

  public static void main(String[] args) throws Exception {
    ReferenceQueue<Object> q = new ReferenceQueue<>();
    WeakReference<Object> w = weak(q);
    clearStack(50);
    collect();
    System.out.println("weak " + (w.get() == null) + " " + (poll(q) == w) + " " + w.isEnqueued() + " " + w.refersTo(null));
    WeakReference<Object> held = held(q);
    hold = null;
    clearStack(50);
    collect();
    System.out.println("let go " + (held.get() == null) + " " + (poll(q) == held));
    PhantomReference<Object> p = phantom(q);
    System.out.println(p.get());
    clearStack(50);
    collect();
    System.out.println("phantom " + (poll(q) == p));
    WeakReference<Object> explicit = new WeakReference<>(hold = new Object(), q);
    System.out.println(explicit.enqueue() + " " + explicit.enqueue() + " " + (q.poll() == explicit) + " " + explicit.get());
    WeakReference<Object> cleared = new WeakReference<>(hold, q);
    cleared.clear();
    collect();
    System.out.println(cleared.get() + " " + q.poll());
    WeakHashMap<Object, String> map = new WeakHashMap<>();
    put(map);
    Object key = new Object();
    map.put(key, "kept");
    clearStack(50);
    collect();
    for (int i = 0; i < 100 && map.size() > 1; i++) { Thread.sleep(5); System.gc(); }
    System.out.println("map " + map.size() + " " + map.get(key));
    Cleaner cleaner = Cleaner.create();
    Thread registers = new Thread(() -> register(cleaner, "one", false)); // see the maker below
    registers.start();
    registers.join();
    clearStack(50);
    collect();
    Thread.sleep(50);
    Cleaner.Cleanable two = register(cleaner, "two", true);
    two.clean();
    two.clean();
    hold = null;
    collect();
    Thread.sleep(20);
    ReferenceQueue<byte[]> bytes = new ReferenceQueue<>();
    SoftReference<byte[]> s = soft(bytes);
    clearStack(50);
    collect();
    System.out.println("soft " + (s.get() != null) + " " + bytes.poll());
    try {
      List<byte[]> all = new ArrayList<>();
      while (true) all.add(new byte[1 << 20]);
    } catch (OutOfMemoryError e) {
      System.out.println(e.getMessage());
    }
    System.out.println("soft " + (s.get() == null) + " " + (bytes.remove(2000) == s));
    // A reference that itself dies is not enqueued. It dies with the stack of its thread: a
    // conservative collector may find what is left of it on a stack that lives on.
    ReferenceQueue<Object> none = new ReferenceQueue<>();
    Thread maker = new Thread(() -> weak(none));
    maker.start();
    maker.join();
    clearStack(50);
    collect();
    Thread.sleep(10);
    System.out.println(none.poll());
    try { q.remove(-1); } catch (IllegalArgumentException e) { System.out.println(e); }
    System.out.println(q.remove(5));
    Thread waiter = new Thread(() -> { try { q.remove(); } catch (InterruptedException e) { System.out.println("interrupted"); } });
    waiter.start();
    Thread.sleep(10);
    waiter.interrupt();
    waiter.join();
    ThreadLocal<Object> local = new ThreadLocal<>();
    local.set(new Object());
    Reference.reachabilityFence(local);
    System.out.println("end");
  }
}
