package mirc.spec.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every program of {@code spec/conformance/java} prints in an image what it prints on HotSpot, in
 * each {@link Mode}. What is made on the way lies in {@code target/programs}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class ConformanceTest {
  private static final Path FOLDER = Path.of("target/programs");

  /** Runs what was built while the next image is compiled. */
  private final ExecutorService runs = Executors.newFixedThreadPool(2);

  @AfterAll
  void stop() {
    runs.shutdownNow();
  }

  @Test
  void everyFolderIsInAnImage() throws IOException {
    List<String> known = Programs.IMAGES.stream().flatMap(List::stream).toList();
    assertThat(Programs.all()).allMatch(program -> known.contains(program.folder()));
  }

  @TestFactory
  Stream<DynamicContainer> printsTheSameAsOnHotSpot() throws IOException, InterruptedException {
    List<DynamicContainer> all = new ArrayList<>();
    List<Program> programs = Programs.chosen();
    for (int i = 0; i < Programs.IMAGES.size(); i++) {
      List<String> folders = Programs.IMAGES.get(i);
      List<Program> inImage =
          programs.stream().filter(program -> folders.contains(program.folder())).toList();
      if (!inImage.isEmpty()) {
        String name = "Image" + (i + 1);
        SuiteImage image = new SuiteImage(name, inImage, FOLDER.resolve(name).toAbsolutePath());
        all.add(DynamicContainer.dynamicContainer(name, tests(image)));
      }
    }
    return all.stream();
  }

  private List<DynamicTest> tests(SuiteImage image) throws IOException, InterruptedException {
    image.compile(Programs.sources());
    Future<Map<Program, Outcome>> reference = start(image, image.hotSpot());
    List<DynamicTest> tests = new ArrayList<>();
    image
        .build(Mode.chosen())
        .forEach(
            (mode, runner) -> {
              Future<Map<Program, Outcome>> run = start(image, runner);
              for (Program program : image.programs()) {
                if (!program.hosted() || mode.target().equals("unix")) {
                  tests.add(
                      DynamicTest.dynamicTest(
                          mode + " " + program, () -> compare(program, reference, run)));
                }
              }
            });
    return tests;
  }

  private Future<Map<Program, Outcome>> start(SuiteImage image, Runner runner) {
    Callable<Map<Program, Outcome>> batch = () -> Batch.run(image.programs(), runner);
    return runs.submit(batch);
  }

  private static void compare(
      Program program, Future<Map<Program, Outcome>> reference, Future<Map<Program, Outcome>> run)
      throws ExecutionException, InterruptedException {
    Outcome expected = reference.get().get(program);
    Outcome actual = run.get().get(program);
    assertThat(expected).isNotNull();
    assertThat(actual).isNotNull();
    if (expected != null && actual != null) {
      assertThat(Comparison.difference(program, expected, actual)).isEmpty();
    }
  }
}
