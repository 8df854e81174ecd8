package mirc.aot;

import java.util.List;

/**
 * What came of translating everything.
 *
 * @param classes number of class files
 * @param methods number of their methods with bytecode
 * @param natives number of their native methods
 * @param made number of methods that were made while compiling, such as those of lambdas
 * @param characters of C
 * @param problems what could not be translated, or throws where it is reached
 */
public record AllResult(
    int classes, int methods, int natives, int made, long characters, List<AotProblem> problems) {
  /** Makes the list immutable. */
  public AllResult {
    problems = List.copyOf(problems);
  }
}
