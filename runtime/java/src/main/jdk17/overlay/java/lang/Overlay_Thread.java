package java.lang;

import java.util.Arrays;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The JDK's threads, over the runtime's green ones. */
@Overlay(Thread.class)
class Overlay_Thread {
  @Alias private volatile String name;
  @Alias private ThreadGroup group;
  @Alias private long tid;
  @Alias private Object blockerLock;

  @Alias private ClassLoader contextClassLoader;

  /** Whether the program set the context's class loader to null. */
  @Add private boolean withoutLoader;

  @Alias
  private static native long nextThreadID();

  @Alias
  private native void exit();

  @Alias
  private native void dispatchUncaughtException(Throwable exception);

  @Substitute
  private static void registerNatives() {}

  /** Completes the boot thread's object, which the runtime made without a constructor. */
  @Add
  void boot() {
    group = new ThreadGroup((ThreadGroup) (Object) new Overlay_ThreadGroup(), "main");
    name = "main";
    tid = nextThreadID();
    blockerLock = new Object();
    group.add((Thread) (Object) this);
  }

  /** The whole life of a started thread; nothing is thrown on. */
  @Add
  void live() {
    try {
      ((Thread) (Object) this).run();
    } catch (Throwable exception) {
      uncaught(exception);
    } finally {
      exit();
    }
  }

  /** Tells the handler; the runtime says so if the handler itself fails. */
  @Add
  void uncaught(Throwable exception) {
    dispatchUncaughtException(exception);
  }

  @Substitute
  public ClassLoader getContextClassLoader() {
    ClassLoader loader = contextClassLoader;
    return loader != null || withoutLoader ? loader : ClassLoader.getSystemClassLoader();
  }

  @Substitute
  public void setContextClassLoader(ClassLoader loader) {
    contextClassLoader = loader;
    withoutLoader = loader == null;
  }

  /** The number of places for threads in the runtime's table. */
  @Add
  private static native int places();

  /** The thread in a place of the table; null if there is none. */
  @Add
  private static native Thread inPlace(int place);

  /** Puts the stack of a living thread in the place of an exception's; false if it has ended. */
  @Add
  private static native boolean stackOf(Thread thread, Throwable exception);

  @Substitute
  private static Thread[] getThreads() {
    Thread[] threads = new Thread[places()];
    int count = 0;
    for (int place = 0; place < threads.length; place++) {
      Thread thread = inPlace(place);
      if (thread != null) {
        threads[count++] = thread;
      }
    }
    return Arrays.copyOf(threads, count);
  }

  @Substitute
  private static StackTraceElement[][] dumpThreads(Thread[] threads) {
    StackTraceElement[][] stacks = new StackTraceElement[threads.length][];
    for (int i = 0; i < threads.length; i++) {
      Throwable holder = new Throwable();
      if (stackOf(threads[i], holder)) {
        stacks[i] = holder.getStackTrace();
      }
    }
    return stacks;
  }

  @Delete("a thread cannot be stopped from outside")
  public final void stop() {}

  @Delete("a thread cannot be suspended from outside")
  public final void suspend() {}

  @Delete("a thread cannot be suspended from outside")
  public final void resume() {}
}
