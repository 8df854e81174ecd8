package boot;

/** Ends at once, perhaps with an exception. */
public final class Early {
  private final boolean fail;

  public Early(boolean fail) {
    this.fail = fail;
  }

  public void run() throws Exception {
    System.out.println("early on " + Thread.currentThread().getName());
    if (fail) {
      throw new Exception("as asked for");
    }
  }
}
