package app;

/** Statements of several lines, and every kind of check. */
final class Lines {
  private static int of(int... values) {
    return values.length > 2 ? Trace.fail("of") : 1;
  }

  private static int same(int value) {
    return value;
  }

  static void all() {
    Trace.of(
        "arguments on several lines",
        () ->
            of(
                same(1),
                same(2),
                of(
                    1,
                    2,
                    3)));
    Trace.of(
        "chain on several lines",
        () ->
            new StringBuilder()
                .append("a")
                .append("b")
                .insert(7, "c")
                .append("d"));
    Trace.of(
        "condition",
        () -> {
          int x =
              Trace.count > 0
                  ? same(1)
                      / same(0)
                  : 2;
          System.out.println(x);
        });
    Trace.of("loop", () -> {
      for (int i = 0;
          i < of(1, 2);
          i += Trace.fail("step")) {
        Trace.count++;
      }
    });
    Trace.of("null", () -> {
      String text = Trace.count > 0 ? null : "";
      System.out.println(
          text
              .length());
    });
    Trace.of("index", () -> {
      int[] values = {1, 2};
      values[
          same(0)] =
          values[
              same(2)];
    });
    Trace.of("cast", () -> {
      Object text = "x";
      Integer number =
          (Integer) text;
      System.out.println(number);
    });
    Trace.of("store", () -> {
      Object[] texts = new String[1];
      texts[0] = 1;
    });
    Trace.of("throw null", () -> {
      RuntimeException none = null;
      throw none;
    });
    Trace.of("switch", () -> {
      switch (Trace.count % 1) {
        case 0 -> Trace.fail("case");
        default -> of();
      }
    });
  }
}
