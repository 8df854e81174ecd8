package mirc.cli;

import java.nio.file.Path;
import java.util.List;
import mirc.diagnostics.Checked;
import mirc.driver.Compilation;
import mirc.driver.Forms;
import mirc.driver.Phase;
import mirc.driver.Project;
import mirc.driver.ProjectFinder;
import mirc.driver.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a project is to be compiled. */
final class ProjectOptions {
  @Option(
      names = {"-t", "--target"},
      paramLabel = "TARGET",
      defaultValue = "unix",
      description = "What to build for: ${DEFAULT-VALUE} if left out.")
  private String target = "unix";

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "The value of a build parameter, or the default of a boot parameter.")
  private List<String> settings = List.of();

  @Option(names = "--debug", description = "For a debugger rather than for speed.")
  private boolean debug;

  @Option(
      names = "--checking",
      description = "Assert what the compiler took for certain, and trap on undefined C.")
  private boolean checking;

  @Option(
      names = {"-ea", "--enable-assertions"},
      description = "Switch assert statements of the program on; they are off as with java.")
  private boolean assertions;

  @Option(
      names = "--jdk",
      paramLabel = "DIR",
      description = "The JDK 17 whose classes images are made of.")
  private @Nullable Path jdk;

  /** The request for what the user typed as {@code selection}. */
  Checked<Request> request(String selection) {
    Checked<Project> project = ProjectFinder.find(Path.of(""), selection);
    return project.map(
        found -> new Request(found, target, settings, debug, checking, assertions, jdk));
  }

  /** Compiles for a debugger, whatever the options say. */
  void debug() {
    debug = true;
  }

  /** Compiles what the user typed as {@code selection} up to {@code last}, telling of progress. */
  Checked<Forms> compile(String selection, Phase last, Terminal terminal) {
    return request(selection).then(request -> new Compilation(terminal).run(request, last));
  }
}
