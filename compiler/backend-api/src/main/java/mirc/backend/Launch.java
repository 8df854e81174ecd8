package mirc.backend;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mirc.wiring.WiringPlan;

/**
 * One run of a unikernel.
 *
 * @param plan that it was built from
 * @param program what was built
 * @param directory the unikernel's output folder, where the launcher may put its own files
 * @param arguments boot parameters, one word each
 * @param options the launcher's own settings by name ({@code machine=microvm}); a launcher refuses
 *     one that it does not know
 * @param console where the guest's console goes
 */
public record Launch(
    WiringPlan plan,
    Program program,
    Path directory,
    List<String> arguments,
    Map<String, String> options,
    Console console) {

  public Launch {
    arguments = List.copyOf(arguments);
    options = Map.copyOf(options);
  }

  /** What a build made. */
  public sealed interface Program {

    /** A linked image. */
    record Image(Path file) implements Program {}

    /**
     * Class files, for targets without an image.
     *
     * @param mainClass has the main method
     * @param assertions whether assert statements are on
     */
    record Classes(List<Path> classPath, String mainClass, boolean assertions) implements Program {
      public Classes {
        classPath = List.copyOf(classPath);
      }
    }
  }
}
