package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * A program for measuring and looking around: resumes Xen's machine and runs a shell script in
 * dom0. Its arguments are a folder, which dom0 has as {@code /job/work}, and words for {@code
 * run.sh} in it, which is what runs there; it ends with that one's exit code.
 */
public final class MachineShell {
  private static final String WORK = "work";

  private MachineShell() {}

  /** Runs the script; what it prints is printed as it comes. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      System.exit(run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)));
    } catch (IOException | ExecutionException e) {
      System.err.println("xen: " + e.getMessage());
      System.exit(1);
    }
  }

  private static int run(Path folder, List<String> words)
      throws IOException, InterruptedException, ExecutionException {
    Dom0Machine machine = new Dom0Machine();
    machine.prepare(step -> System.err.println("xen: " + step));
    Dom0Session session = new Dom0Session(machine);
    copy(folder, session.folder().resolve(WORK));
    String name = session.freshName();
    LogFollower output = new LogFollower(session.folder().resolve(name + ".out"), System.out);
    int code = session.command(name, "sh /job/work/run.sh " + String.join(" ", words)).get();
    output.finish(Files.size(session.folder().resolve(name + ".out")));
    return code;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = to.resolve(from.relativize(file));
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
      }
    }
  }
}
