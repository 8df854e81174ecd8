package mirc.spec.programs;

/** Says where an outcome differs from HotSpot's. */
final class Comparison {
  private Comparison() {}

  /** Nothing if they are the same, else the first differing line. */
  static String difference(Program program, Outcome expected, Outcome actual) {
    String problem = referenceProblem(program, expected);
    if (!problem.isEmpty()) {
      return problem;
    }
    String[] wanted = expected.output().split("\n", -1);
    String[] seen = actual.output().split("\n", -1);
    for (int i = 0; i < Math.max(wanted.length, seen.length); i++) {
      String want = i < wanted.length ? wanted[i] : "(the end)";
      String saw = i < seen.length ? seen[i] : "(the end)";
      if (!want.equals(saw)) {
        return "%s, line %d%n  HotSpot: %s%n  image:   %s%n  image ends: %s"
            .formatted(program, i + 1, want, saw, actual.end());
      }
    }
    return expected.end().equals(actual.end())
        ? ""
        : "%s ends on HotSpot with: %s%n  image: %s"
            .formatted(program, expected.end(), actual.end());
  }

  /** Two failures must never count as the same: the reference has to reach its end. */
  private static String referenceProblem(Program program, Outcome expected) {
    String end =
        program.exitCode().isPresent() ? "exit code " + program.exitCode().getAsInt() : "ended";
    if (!expected.end().equals(end)) {
      return "%s does not run to its end on HotSpot: %s%n%s"
          .formatted(program, expected.end(), expected.output());
    }
    return expected.output().isBlank() ? program + " prints nothing" : "";
  }
}
