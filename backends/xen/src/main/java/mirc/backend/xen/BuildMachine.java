package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program that {@code mirc doctor --install} runs to build Xen's machine; with {@code --check}
 * it only says by its exit code whether that has been done.
 */
public final class BuildMachine {
  private BuildMachine() {}

  /** Builds the machine; ends with 1 and a message if that fails. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Dom0Machine machine = new Dom0Machine();
      if (List.of(arguments).contains("--check")) {
        System.exit(machine.isBuilt() ? 0 : 1);
      }
      machine.prepare(step -> System.err.println("xen: " + step));
    } catch (IOException e) {
      System.err.println("xen: " + e.getMessage());
      System.exit(1);
    }
  }

  /** The command of this program, with the Java that runs now. */
  static List<String> command(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String[] fixed = {
      java, "-cp", System.getProperty("java.class.path"), BuildMachine.class.getName()
    };
    return Stream.concat(Arrays.stream(fixed), Arrays.stream(arguments)).toList();
  }
}
