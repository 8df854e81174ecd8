package mirc.backend.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mirc.backend.ChildProcess;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.backend.Resource;

/**
 * Runs the wiring in a process of its own. The option {@code jdk} names the folder of another JDK
 * than the one that mirc runs on.
 */
final class JvmLauncher implements Launcher {
  private static final String JDK_OPTION = "jdk";

  /** The class that stands in for the natives over hal.h, and its place in this jar. */
  private static final String HAL = "mirage/runtime/hal/Hal.class";

  private static final String HAL_ROOT = "mirage/backend/jvm/hal/";

  /** HotSpot's least heap. */
  private static final long LEAST_HEAP = 2L << 20;

  /** What makes HotSpot behave as images do: see spec/language, "as on HotSpot". */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-UseLibmIntrinsic",
          "-XX:-InlineMathNatives",
          "-XX:+UseSerialGC",
          "-Dfile.encoding=UTF-8",
          "-Dsun.stdout.encoding=UTF-8",
          "-Dsun.stderr.encoding=UTF-8");

  @Override
  public List<String> command(Launch launch) {
    if (!(launch.program() instanceof Launch.Program.Classes classes)) {
      throw new IllegalArgumentException("the target jvm runs class files");
    }
    String jdk = launch.options().getOrDefault(JDK_OPTION, System.getProperty("java.home"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(jdk, "bin", "java").toString());
    command.addAll(FLAGS);
    if (classes.assertions()) {
      command.add("-ea");
    }
    launch
        .plan()
        .limits()
        .memory()
        .ifPresent(bytes -> command.add("-Xmx" + Math.max(bytes, LEAST_HEAP)));
    command.add("-cp");
    command.add(
        Stream.concat(Stream.of(halFolder(launch)), classes.classPath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(classes.mainClass());
    command.addAll(launch.arguments());
    return command;
  }

  @Override
  public Outcome run(Launch launch) throws InterruptedException {
    for (String option : launch.options().keySet()) {
      if (!option.equals(JDK_OPTION)) {
        return new Outcome.Refused(
            "the target `jvm` has no option `" + option + "`; it has `" + JDK_OPTION + "`");
      }
    }
    try {
      Path hal = halFolder(launch).resolve(HAL);
      Files.createDirectories(hal.getParent());
      Files.write(hal, new Resource(JvmLauncher.class, HAL_ROOT + HAL).bytes());
      return new Outcome.Ended(ChildProcess.run(command(launch), launch.console()));
    } catch (IOException e) {
      return new Outcome.Refused("Java cannot be started: " + e.getMessage());
    }
  }

  private static Path halFolder(Launch launch) {
    return launch.directory().resolve("hal");
  }
}
