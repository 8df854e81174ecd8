package mirc.backend.x86;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mirc.backend.Launcher.Outcome;

/** Boot arguments as the one line that a loader passes, which the image splits again. */
public final class CommandLine {
  private static final Pattern PLAIN = Pattern.compile("[^\\s\"'\\\\]+");

  /** The most bytes of a line that an image takes. */
  public static final int MOST = 4095;

  private CommandLine() {}

  /** What a launcher answers to arguments that no image takes; empty if they are short enough. */
  public static Optional<Outcome> refusal(List<String> arguments) {
    int size = of(arguments).getBytes(StandardCharsets.UTF_8).length;
    return size <= MOST
        ? Optional.empty()
        : Optional.of(
            new Outcome.Refused(
                "the boot parameters take %d bytes, and a guest can be passed %d"
                    .formatted(size, MOST)));
  }

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
