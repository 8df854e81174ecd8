package mirc.driver;

import java.nio.file.Path;
import mirc.backend.Launch;

/**
 * A unikernel that can be launched.
 *
 * @param unikernel its name
 * @param target what it was built for
 * @param directory its output folder, absolute
 * @param program what to launch
 */
public record Built(String unikernel, String target, Path directory, Launch.Program program) {

  /** The file of the wiring plan that it was made from. */
  public Path wiring() {
    return new OutputFolder(directory).wiring();
  }
}
