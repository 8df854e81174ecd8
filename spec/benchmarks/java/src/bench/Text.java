package bench;

/** Concatenation, StringBuilder, substring, indexOf and comparison. One operation: a line. */
final class Text implements Benchmark {
  private static final int LINES = 50_000;

  @Override
  public int operations() {
    return LINES;
  }

  @Override
  public long round() {
    long sum = 0;
    StringBuilder builder = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      String line = "line " + i + " of " + LINES + ": " + (i % 3 == 0) + ' ' + i * 31L;
      int colon = line.indexOf(':');
      String rest = line.substring(colon + 2);
      builder.setLength(0);
      builder.append(rest).append('=').append(colon).append(';').append(line, 0, colon);
      String made = builder.toString();
      sum += made.hashCode() + (made.startsWith("true") ? 1 : 0) + (made.equals(line) ? 1 : 0);
      sum += made.indexOf("of 5") + made.lastIndexOf('=');
    }
    return sum;
  }
}
