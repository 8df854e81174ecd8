package mirc.backend.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mirc.image.toolchain.ToolRun;

/**
 * A unit test in C of files that touch no hardware: compiled for this machine with its own compiler
 * under the address and undefined-behaviour sanitizers, and run.
 */
public final class HostProgram {
  private static final List<String> COMPILER =
      List.of(
          "gcc",
          "-std=gnu11",
          "-g",
          "-O1",
          "-Wall",
          "-Wextra",
          "-Werror",
          "-Wno-unknown-pragmas",
          "-fsanitize=address,undefined",
          "-fno-sanitize-recover=all",
          "-fno-omit-frame-pointer");

  private HostProgram() {}

  /**
   * Compiles and runs.
   *
   * @param folder where the program is put
   * @param includes include directories
   * @param sources C files
   * @return its output
   * @throws IOException if it cannot be compiled, fails, or a sanitizer finds fault with it; the
   *     message says what was printed
   */
  public static String run(Path folder, List<Path> includes, List<Path> sources)
      throws IOException {
    Path program = folder.toAbsolutePath().resolve("program");
    List<String> command = new ArrayList<>(COMPILER);
    includes.forEach(include -> command.add("-I" + include.toAbsolutePath()));
    sources.forEach(source -> command.add(source.toAbsolutePath().toString()));
    command.addAll(List.of("-o", program.toString()));
    ToolRun.run(folder, command);
    return ToolRun.run(folder, List.of(program.toString()));
  }
}
