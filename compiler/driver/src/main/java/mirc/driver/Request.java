package mirc.driver;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compiled, and how.
 *
 * @param project where it is
 * @param target name of the target
 * @param settings {@code name=value} of build parameters, and of boot parameters' defaults
 * @param debug for a debugger rather than for speed
 * @param checking whether the image asserts what the analysis knows, and traps on undefined C
 * @param assertions whether assert statements of the program are on
 * @param jdk the folder of the JDK whose classes images are made of; null for the one at hand
 */
public record Request(
    Project project,
    String target,
    List<String> settings,
    boolean debug,
    boolean checking,
    boolean assertions,
    @Nullable Path jdk) {
  public Request {
    settings = List.copyOf(settings);
  }
}
