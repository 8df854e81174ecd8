package mirage.runtime.boot;

/** What a number or a length may be, both ends included. */
final class Range {
  private long least;
  private long most;

  Range(long least, long most) {
    this.least = least;
    this.most = most;
  }

  void limit(long atLeast, long atMost) {
    least = atLeast;
    most = atMost;
  }

  /** Refuses a number outside; {@code shown} is how the user wrote what it is the number of. */
  void check(long number, String shown, Unit unit) throws BadValueException {
    if (number >= least && number <= most) {
      return;
    }
    String limits;
    if (most == Long.MAX_VALUE) {
      limits = "at least " + unit.show(least);
    } else if (least == Long.MIN_VALUE) {
      limits = "at most " + unit.show(most);
    } else {
      limits = "from " + unit.show(least) + " to " + unit.show(most);
    }
    throw new BadValueException("`" + shown + "` is not " + unit.noun() + limits);
  }

  /** How a number is spoken of. */
  interface Unit {
    /** What stands before the limits, with a blank at its end, or nothing. */
    String noun();

    String show(long number);
  }

  /** A plain number. */
  static final class Plain implements Unit {
    private final String noun;

    Plain(String noun) {
      this.noun = noun;
    }

    @Override
    public String noun() {
      return noun;
    }

    @Override
    public String show(long number) {
      return Long.toString(number);
    }
  }
}
