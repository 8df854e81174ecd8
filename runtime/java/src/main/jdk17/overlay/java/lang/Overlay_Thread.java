package java.lang;

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
    }
    exit();
  }

  /** Tells the handler; HotSpot drops what the handler itself throws. */
  @Add
  void uncaught(Throwable exception) {
    try {
      dispatchUncaughtException(exception);
    } catch (Throwable ignored) {
      // As on HotSpot.
    }
  }

  @Delete("a thread cannot be stopped from outside")
  public final void stop() {}

  @Delete("a thread cannot be suspended from outside")
  public final void suspend() {}

  @Delete("a thread cannot be suspended from outside")
  public final void resume() {}
}
