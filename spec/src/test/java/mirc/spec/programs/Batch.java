package mirc.spec.programs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all programs of an image, and goes on after one that ended the whole image. */
final class Batch {
  private final List<Program> programs;
  private final Runner runner;
  private final Map<Program, Outcome> outcomes = new LinkedHashMap<>();

  private Batch(List<Program> programs, Runner runner) {
    this.programs = programs;
    this.runner = runner;
  }

  /** What came of each program, in the dispatcher's order. */
  static Map<Program, Outcome> run(List<Program> programs, Runner runner)
      throws IOException, InterruptedException {
    Batch batch = new Batch(programs, runner);
    int next = 0;
    while (next < programs.size()) {
      next = batch.runFrom(next);
    }
    for (int i = 0; i < programs.size(); i++) {
      if (programs.get(i).isAlone()) {
        batch.outcomes.put(programs.get(i), runner.run(List.of("only", Integer.toString(i))));
      }
    }
    return batch.outcomes;
  }

  /** Runs from the program {@code first} on; returns where to go on. */
  private int runFrom(int first) throws IOException, InterruptedException {
    Outcome run = runner.run(List.of("from", Integer.toString(first)));
    int at = 0;
    for (int i = first; i < programs.size(); i++) {
      Program program = programs.get(i);
      if (program.isAlone()) {
        continue;
      }
      String begin = Dispatcher.BEGIN + program.path() + "\n";
      String end = "\n" + Dispatcher.END + program.path() + ": ";
      int beginAt = run.output().indexOf(begin, at);
      if (beginAt < 0) {
        outcomes.put(program, new Outcome(run.output().substring(at), "never began: " + run.end()));
        return i + 1;
      }
      int from = beginAt + begin.length();
      int to = run.output().indexOf(end, from);
      if (to < 0) {
        outcomes.put(
            program, new Outcome(run.output().substring(from), "ended the image: " + run.end()));
        return i + 1;
      }
      at = run.output().indexOf('\n', to + 1) + 1;
      outcomes.put(
          program,
          new Outcome(
              run.output().substring(from, to), run.output().substring(to + end.length(), at - 1)));
    }
    return programs.size();
  }
}
