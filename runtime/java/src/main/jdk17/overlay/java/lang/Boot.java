package java.lang;

import jdk.internal.misc.Unsafe;
import mirage.runtime.vm.CalledFromC;

/** What the C runtime calls at the ends of the program and of its threads. */
final class Boot {
  private Boot() {}

  @CalledFromC("mrt_java_boot")
  static void boot(Thread thread) {
    // Literals and the boot thread are objects of classes that no constructor initialises.
    Unsafe.getUnsafe().ensureClassInitialized(String.class);
    Unsafe.getUnsafe().ensureClassInitialized(Class.class);
    Unsafe.getUnsafe().ensureClassInitialized(Thread.class);
    overlay(thread).boot();
    Overlay_System.boot();
  }

  @CalledFromC("mrt_java_thread_run")
  static void run(Thread thread) {
    overlay(thread).live();
  }

  @CalledFromC("mrt_java_uncaught")
  static void uncaught(Throwable exception) {
    overlay(Thread.currentThread()).uncaught(exception);
  }

  @CalledFromC("mrt_java_shutdown")
  static void shutdown() {
    Shutdown.shutdown();
  }

  private static Overlay_Thread overlay(Thread thread) {
    return (Overlay_Thread) (Object) thread;
  }
}
