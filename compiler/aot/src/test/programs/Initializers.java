public class Initializers {
  static StringBuilder log = new StringBuilder();

  static int log(String text) {
    log.append(text).append(' ');
    return text.length();
  }

  static class Base {
    static int early = log("Base");
    int field = log("field");

    Base() {
      log("Base()");
      hook();
    }

    void hook() {
      log("Base.hook");
    }
  }

  static class Derived extends Base {
    static final int CONSTANT = 7;
    static int late = log("Derived");
    int own = 5;

    @Override
    void hook() {
      log("hook" + own);
    }
  }

  interface WithDefault {
    int VALUE = log("WithDefault");

    default void unused() {}
  }

  interface Plain {
    int VALUE = log("Plain");
  }

  static class Implementor implements WithDefault, Plain {
    static int value = log("Implementor");
  }

  static class Cycle {
    static Cycle only = new Cycle();
    static int count = 3;
    int seen = count;
  }

  enum Planet {
    MERCURY(1),
    VENUS(2);

    static {
      log("Planet");
    }

    final int order;

    Planet(int order) {
      this.order = order;
      log("planet" + order);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    log("constant" + Derived.CONSTANT);
    Derived[] none = new Derived[2];
    log("array" + none.length);
    new Derived();
    log("late" + Derived.early);
    log("" + Implementor.value);
    log("" + Plain.VALUE);
    log("cycle" + Cycle.only.seen + Cycle.count);
    log("" + Planet.VENUS.order);
    System.out.println(log);
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> System.out.println(Slow.value));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  static class Slow {
    static int value;

    static {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      value = 42;
    }
  }
}
