package mirc.backend.x86;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Boot arguments as the one line that a loader passes, which the image splits again. */
public final class CommandLine {
  private static final Pattern PLAIN = Pattern.compile("[^\\s\"'\\\\]+");

  /** The most bytes of a line that an image takes. */
  public static final int MOST = 4095;

  private CommandLine() {}

  /** The arguments, quoted where white space or a quoting character is in them. */
  public static String of(List<String> arguments) {
    return arguments.stream().map(CommandLine::quote).collect(Collectors.joining(" "));
  }

  private static String quote(String argument) {
    // QEMU's microvm appends words of this kind, and the image takes them off again.
    if (PLAIN.matcher(argument).matches() && !argument.startsWith("virtio_mmio.device=")) {
      return argument;
    }
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
