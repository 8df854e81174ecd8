package java.lang.ref;

/** The thread that hands cleared references to their queues. */
final class ReferenceHandler extends Thread {
  private ReferenceHandler(ThreadGroup group) {
    super(group, null, "Reference Handler", 0, false);
  }

  static void begin() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    ReferenceHandler handler = new ReferenceHandler(group);
    handler.setPriority(Thread.MAX_PRIORITY);
    handler.setDaemon(true);
    handler.start();
  }

  @Override
  public void run() {
    Overlay_Reference.serve();
  }
}
