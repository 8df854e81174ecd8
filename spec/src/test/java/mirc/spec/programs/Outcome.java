package mirc.spec.programs;

/**
 * What came of a program, or of a run of several.
 *
 * @param output all that it printed, errors too
 * @param end how it ended, in words that are equal for equal ends
 */
record Outcome(String output, String end) {}
