package mirc.image.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolRun;

/** Makes objects of bytes that are not compiled from anything. */
final class Blobs {
  private final ToolChain tools;
  private final Path directory;

  /** Files are written to {@code directory}. */
  Blobs(ToolChain tools, Path directory) {
    this.tools = tools;
    this.directory = directory;
  }

  /** An object with a loaded, read-only section of these bytes. */
  Path section(String name, String section, byte[] bytes) throws IOException {
    return assemble(
        name,
        bytes,
        """
            .section %s,"aR",@progbits
            .balign 8
            .incbin "%s.bin"
        """
            .formatted(section, name));
  }

  /** An object with an ELF note, which is in the file and not in memory. */
  Path note(String name, String owner, int type, byte[] bytes) throws IOException {
    return assemble(
        name,
        bytes,
        """
            .section .note.%s,"",@note
            .balign 4
            .long 1f - 0f, 3f - 2f, %d
        0:  .asciz "%s"
        1:  .balign 4
        2:  .incbin "%s.bin"
        3:  .balign 4
        """
            .formatted(owner, type, owner, name));
  }

  private Path assemble(String name, byte[] bytes, String text) throws IOException {
    Files.write(directory.resolve(name + ".bin"), bytes);
    Files.write(directory.resolve(name + ".S"), text.getBytes(StandardCharsets.UTF_8));
    Path object = directory.resolve(name + ".o");
    ToolRun.run(
        directory,
        List.of(
            tools.clang().toString(),
            "--target=x86_64-unknown-none-elf",
            "-c",
            "-o",
            object.getFileName().toString(),
            name + ".S"));
    return object;
  }
}
