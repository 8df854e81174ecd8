package mirc.image.toolchain;

import java.nio.file.Path;

/**
 * The unpacked C tool chain.
 *
 * @param version the Maven version of the artifact that it came from; part of every object's cache
 *     key
 * @param directory holds {@code bin} and {@code lib/clang}
 */
public record ToolChain(String version, Path directory) {

  /** The C compiler, also the assembler. */
  public Path clang() {
    return directory.resolve("bin/clang");
  }

  /** The ELF linker. */
  public Path linker() {
    return directory.resolve("bin/ld.lld");
  }

  /** From addresses to source lines. */
  public Path symbolizer() {
    return directory.resolve("bin/llvm-symbolizer");
  }

  /** The formatter that the project's own C is held to. */
  public Path formatter() {
    return directory.resolve("bin/clang-format");
  }

  /** Clang's own headers ({@code stdint.h} and the like lie below it). */
  public Path resources() {
    return directory.resolve("lib/clang/20");
  }
}
