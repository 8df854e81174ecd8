package mirc.image.toolchain;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of the tool chain refused its input. The input is generated or mirc's own, so this is a
 * fault of mirc, never of its user.
 */
public final class ToolFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  ToolFailure(List<String> command, int code, String errors) {
    super(
        Path.of(command.get(0)).getFileName()
            + " ended with "
            + code
            + ": "
            + String.join(" ", command)
            + "\n"
            + errors);
  }
}
