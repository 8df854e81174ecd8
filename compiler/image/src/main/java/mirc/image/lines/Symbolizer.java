package mirc.image.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolRun;
import org.jspecify.annotations.Nullable;

/** Asks the tool chain which functions stand at an address, inlined ones included. */
final class Symbolizer {
  private final ToolChain tools;
  private final Map<String, JavaMethod> methods;
  private final Map<Frame, Frame> shared = new HashMap<>();

  /** A symbolizer that keeps the frames of {@code methods}, by the names of their C functions. */
  Symbolizer(ToolChain tools, Map<String, JavaMethod> methods) {
    this.tools = tools;
    this.methods = methods;
  }

  /** The sites among {@code returnAddresses} that have a Java frame, in the same order. */
  List<Site> sites(Path file, List<Long> returnAddresses) throws IOException {
    StringBuilder input = new StringBuilder();
    for (long address : returnAddresses) {
      // The call itself lies before the address that it returns to.
      input.append("0x").append(Long.toHexString(address - 1)).append('\n');
    }
    List<String> command =
        List.of(
            tools.symbolizer().toString(),
            "--obj=" + file.toAbsolutePath(),
            "--inlines",
            "--functions=linkage",
            "--no-demangle",
            "--basenames");
    String output = ToolRun.run(tools.directory(), command, input.toString());
    List<Site> sites = new ArrayList<>();
    int next = 0;
    List<String> lines = new ArrayList<>();
    for (String line : output.split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        Frame frame = frame(lines);
        if (frame != null) {
          sites.add(new Site(returnAddresses.get(next), frame));
        }
        next++;
        lines.clear();
      }
    }
    if (next != returnAddresses.size()) {
      throw new IllegalStateException(
          next + " answers of llvm-symbolizer to " + returnAddresses.size() + " addresses");
    }
    return sites;
  }

  /** From pairs of lines, function and {@code file:line:column}, the innermost first. */
  private @Nullable Frame frame(List<String> lines) {
    Frame caller = null;
    for (int i = lines.size() - 2; i >= 0; i -= 2) {
      JavaMethod method = methods.get(lines.get(i));
      if (method != null) {
        int line = method.line() == 0 ? line(lines.get(i + 1)) : method.line();
        Frame frame = new Frame(method, line, caller);
        caller = shared.computeIfAbsent(frame, same -> same);
      }
    }
    return caller;
  }

  private static int line(String position) {
    int column = position.lastIndexOf(':');
    int line = position.lastIndexOf(':', column - 1);
    int number = Integer.parseInt(position.substring(line + 1, column));
    return number == 0 ? Frame.LINE_UNKNOWN : number;
  }
}
