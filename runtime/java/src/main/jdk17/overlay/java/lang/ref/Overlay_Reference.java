package java.lang.ref;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/**
 * References whose queue is someone's are handed to it by a thread, as on HotSpot; the thread is
 * started with the first of them, so that a program without any pays nothing.
 */
@Overlay(Reference.class)
abstract class Overlay_Reference<T> {
  @Alias private T referent;
  @Alias volatile ReferenceQueue<? super T> queue;
  @Alias private Reference<?> discovered;

  @Add private static boolean handled;

  @Alias
  private static native Reference<?> getAndClearReferencePendingList();

  @Alias
  private static native void waitForReferencePendingList();

  @Alias
  private native void enqueueFromPending();

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  Overlay_Reference(T referent, ReferenceQueue<? super T> queue) {
    this.referent = referent;
    if (queue == null) {
      this.queue = ReferenceQueue.NULL;
    } else {
      this.queue = queue;
      if (!handled) {
        handled = true;
        expectCleared();
        ReferenceHandler.begin();
      }
    }
  }

  /** From now on collections put what they clear on the pending list. */
  @Add
  private static native void expectCleared();

  /** Takes the references that the collector cleared apart; those with a queue go to it. */
  @Add
  private static void handle() {
    Reference<?> next = getAndClearReferencePendingList();
    while (next != null) {
      Overlay_Reference<?> reference = (Overlay_Reference<?>) (Object) next;
      next = reference.discovered;
      reference.discovered = null;
      handOver(reference);
    }
  }

  @Add
  private static void handOver(Overlay_Reference<?> reference) {
    if ((Object) reference instanceof jdk.internal.ref.Cleaner) {
      ((jdk.internal.ref.Cleaner) (Object) reference).clean();
    } else {
      reference.enqueueFromPending();
    }
  }

  /** The handler thread's body. */
  @Add
  static void serve() {
    while (true) {
      waitForReferencePendingList();
      handle();
    }
  }
}
