package bench;

/** Throws a new exception some frames deep and catches it; and one that is ready made. One operation: a throw. */
final class Exceptions implements Benchmark {
  private static final int THROWS = 20_000;
  private static final int DEPTH = 5;

  private static final class Failure extends Exception {
    private static final long serialVersionUID = 1;
    private final int value;

    Failure(int value) {
      super("failure");
      this.value = value;
    }
  }

  private final Failure ready = new Failure(7);

  @Override
  public int operations() {
    return THROWS * 2;
  }

  @Override
  public long round() {
    long sum = 0;
    for (int i = 0; i < THROWS; i++) {
      try {
        sum += down(DEPTH, i, null);
      } catch (Failure e) {
        sum += e.value;
      }
      try {
        sum += down(DEPTH, i, ready);
      } catch (Failure e) {
        sum += e.value;
      } finally {
        sum++;
      }
    }
    return sum;
  }

  private static int down(int depth, int value, Failure made) throws Failure {
    if (depth == 0) {
      if (made != null) {
        throw made;
      }
      throw new Failure(value);
    }
    return down(depth - 1, value, made) + 1;
  }
}
