package mirc.spec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mirc.backend.Console;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.diagnostics.Checked;
import mirc.diagnostics.render.TextRenderer;
import mirc.driver.Backends;
import mirc.driver.Builder;
import mirc.driver.Built;
import mirc.driver.PlanFile;
import mirc.driver.ProjectFinder;
import mirc.driver.Request;

/** A copy of an example, built by the driver and launched by its target. */
final class ExampleProject {
  static final Path EXAMPLES = Path.of("../examples");

  private final Path folder;
  private final List<String> steps = new ArrayList<>();

  private ExampleProject(Path folder) {
    this.folder = folder;
  }

  /** What it wrote to its console, and how it ended. */
  record Result(String output, Launcher.Outcome outcome) {}

  /** Copies the example {@code name} to the folder {@code to}, without what was built of it. */
  static ExampleProject copy(String name, Path to) throws IOException {
    return copy(EXAMPLES.resolve(name), to);
  }

  /** Copies the project in {@code from} to the folder {@code to}, without what was built of it. */
  static ExampleProject copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = from.relativize(file);
        if (!relative.startsWith("build")) {
          Path copy = to.resolve(relative);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return new ExampleProject(to);
  }

  /** The steps that the driver has told of so far. */
  List<String> steps() {
    return steps;
  }

  Path folder() {
    return folder;
  }

  Built build(String target) {
    return build(target, false);
  }

  /** Builds for {@code target} and a debugger. */
  Built buildForDebugger(String target) {
    return build(target, true);
  }

  private Built build(String target, boolean debug) {
    Checked<Built> built =
        ProjectFinder.find(folder, ".")
            .map(project -> new Request(project, target, List.of(), debug, false, false, null))
            .then(new Builder(steps::add)::build);
    if (!built.diagnostics().isEmpty()) {
      throw new AssertionError(TextRenderer.of(false).render(built.diagnostics()));
    }
    return built.get();
  }

  /** Builds for {@code target} and runs. */
  Result run(String target, Map<String, String> options, String input, String... arguments)
      throws InterruptedException {
    Built built = build(target);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Launcher.Outcome outcome =
        Backends.of(target)
            .orElseThrow()
            .launcher()
            .run(
                new Launch(
                    PlanFile.read(built.wiring()).get(),
                    built.program(),
                    built.directory(),
                    List.of(arguments),
                    options,
                    new Console.Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output)));
    return new Result(output.toString(StandardCharsets.UTF_8), outcome);
  }
}
