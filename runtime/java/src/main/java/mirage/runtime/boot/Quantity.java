package mirage.runtime.boot;

/** Numbers with a unit: {@code 30 s}, {@code 30s}. */
final class Quantity implements Range.Unit {
  /** Nanoseconds. */
  static final Quantity TIME =
      new Quantity(
          new String[] {"d", "h", "min", "s", "ms", "us", "ns"},
          new long[] {
            86_400_000_000_000L,
            3_600_000_000_000L,
            60_000_000_000L,
            1_000_000_000L,
            1_000_000,
            1_000,
            1
          },
          "s");

  /** Bytes. */
  static final Quantity SIZE =
      new Quantity(
          new String[] {"GiB", "MiB", "KiB", "B"},
          new long[] {1L << 30, 1L << 20, 1L << 10, 1},
          "B");

  private final String[] units;
  private final long[] factors;
  private final String unitOfZero;

  private Quantity(String[] units, long[] factors, String unitOfZero) {
    this.units = units;
    this.factors = factors;
    this.unitOfZero = unitOfZero;
  }

  /** The amount in the smallest unit, never negative. */
  long parse(String text) throws BadValueException {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    int unit = digits < text.length() && text.charAt(digits) == ' ' ? digits + 1 : digits;
    String name = text.substring(unit);
    for (int i = 0; i < units.length && digits > 0; i++) {
      if (units[i].equals(name)) {
        long number = Numbers.parse(text.substring(0, digits));
        if (number > Long.MAX_VALUE / factors[i]) {
          throw new BadValueException("`" + text + "` is too large");
        }
        return number * factors[i];
      }
    }
    throw new BadValueException("`" + text + "` is not a number with one of the units " + all());
  }

  private String all() {
    StringBuilder all = new StringBuilder();
    for (int i = units.length - 1; i >= 0; i--) {
      all.append(units[i]).append(i == 0 ? "" : ", ");
    }
    return all.toString();
  }

  @Override
  public String noun() {
    return "";
  }

  /** In the largest unit that divides the amount. */
  @Override
  public String show(long amount) {
    int unit = 0;
    while (amount % factors[unit] != 0) {
      unit++;
    }
    return amount == 0 ? "0 " + unitOfZero : amount / factors[unit] + " " + units[unit];
  }
}
