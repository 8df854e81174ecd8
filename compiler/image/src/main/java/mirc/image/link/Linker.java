package mirc.image.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolRun;

/** One image's link command. */
final class Linker {
  private final ToolChain tools;
  private final Path script;
  private final List<String> flags;

  Linker(ToolChain tools, Path script, List<String> flags) {
    this.tools = tools;
    this.script = script.toAbsolutePath();
    this.flags = flags;
  }

  /**
   * Links {@code objects} to {@code output}.
   *
   * @param strip whether symbols and debug information are left out
   */
  void link(List<Path> objects, Path output, boolean strip) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tools.linker().toString());
    command.addAll(
        List.of(
            "-static",
            "-nostdlib",
            "--gc-sections",
            "--build-id=none",
            "--fatal-warnings",
            "-O2",
            "-z",
            "noexecstack",
            "-z",
            "max-page-size=4096"));
    command.addAll(flags);
    if (strip) {
      command.add("--strip-all");
    }
    command.addAll(List.of("-T", script.toString(), "-o", output.toAbsolutePath().toString()));
    objects.forEach(object -> command.add(object.toAbsolutePath().toString()));
    ToolRun.run(tools.directory(), command);
  }
}
