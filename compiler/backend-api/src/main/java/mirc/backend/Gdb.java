package mirc.backend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The debugger: how it is started on an image that was built for it. */
public final class Gdb {
  /** The launcher's option that asks for it. */
  public static final String OPTION = "gdb";

  private static final String PROGRAM = "gdb";

  /** What {@code mirc doctor} checks. */
  public static final Requirement REQUIREMENT =
      new Requirement(PROGRAM, "debugs images", List.of(PROGRAM, "--version"), install());

  private Gdb() {}

  /**
   * The command that opens an image, with the Java names and values that the build put beside it.
   *
   * @param image its file
   */
  public static List<String> command(Path image) {
    Path file = image.toAbsolutePath();
    return List.of(
        PROGRAM,
        "-q",
        "-x",
        file.resolveSibling(file.getFileName() + "-gdb.py").toString(),
        file.resolveSibling(file.getFileName() + ".debug").toString());
  }

  /** The same for an image that gdb is to start, with arguments. */
  public static List<String> command(Path image, List<String> arguments) {
    List<String> command = new ArrayList<>(command(image));
    command.add(command.size() - 1, "--args");
    command.addAll(arguments);
    return command;
  }

  private static List<String> install() {
    for (List<String> installer :
        List.of(
            List.of("apt-get", "install", "-y", PROGRAM),
            List.of("dnf", "install", "-y", PROGRAM),
            List.of("apk", "add", PROGRAM))) {
      if (SearchPath.has(installer.get(0))) {
        return installer;
      }
    }
    return List.of();
  }

  /** Whether the debugger is there. */
  public static boolean isPresent() {
    return SearchPath.has(PROGRAM);
  }
}
