package java.lang;

import jdk.internal.misc.VM;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/**
 * Keeps the hooks in fields instead of an array, so that the analysis knows which they are: in an
 * array they would be all that is Runnable.
 */
@Overlay(Shutdown.class)
class Overlay_Shutdown {
  @Alias private static int currentRunningHook;
  @Alias private static Object lock;

  /** Slot 1: the threads that the program registered. */
  @Add private static Runnable applicationHook;

  /** Slot 2: files to delete; slot 0, the terminal, is never used. */
  @Add private static Runnable filesHook;

  @Substitute
  static void add(int slot, boolean whileShuttingDown, Runnable hook) {
    synchronized (lock) {
      if (slot != 1 && slot != 2) {
        throw new IllegalArgumentException("Invalid slot: " + slot);
      }
      if ((slot == 1 ? applicationHook : filesHook) != null) {
        throw new InternalError("Shutdown hook at slot " + slot + " already registered");
      }
      boolean late =
          whileShuttingDown
              ? VM.isShutdown() || slot <= currentRunningHook
              : currentRunningHook >= 0;
      if (late) {
        throw new IllegalStateException("Shutdown in progress");
      }
      if (slot == 1) {
        applicationHook = hook;
      } else {
        filesHook = hook;
      }
    }
  }

  @Substitute
  private static void runHooks() {
    synchronized (lock) {
      if (VM.isShutdown()) {
        return;
      }
    }
    start(1);
    run(applicationHook);
    start(2);
    run(filesHook);
    VM.shutdown();
  }

  @Add
  private static void start(int slot) {
    synchronized (lock) {
      currentRunningHook = slot;
    }
  }

  @Add
  private static void run(Runnable hook) {
    if (hook == null) {
      return;
    }
    try {
      hook.run();
    } catch (ThreadDeath death) {
      throw death;
    } catch (Throwable ignored) {
      // As on HotSpot: the other hooks run.
    }
  }
}
