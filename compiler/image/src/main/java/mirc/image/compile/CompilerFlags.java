package mirc.image.compile;

import java.util.ArrayList;
import java.util.List;

/** The flags that all C of an image is compiled with; `spec/proposals` says what each is for. */
final class CompilerFlags {
  /** Without each of these, a program was seen to differ from its meaning in Java. */
  private static final List<String> SEMANTICS =
      List.of(
          "-fwrapv",
          "-fno-strict-aliasing",
          "-fno-finite-loops",
          "-fno-optimize-sibling-calls",
          "-fno-omit-frame-pointer",
          "-fno-delete-null-pointer-checks",
          "-ffp-contract=off",
          "-mno-red-zone",
          // Filling a frame up to 16 bytes, compilers push whatever a register holds, and that
          // keeps objects alive for as long as the frame.
          "-mstack-alignment=8");

  private static final List<String> FREESTANDING =
      List.of(
          "--target=x86_64-unknown-none-elf",
          "-std=c11",
          "-ffreestanding",
          "-nostdlibinc",
          "-fno-pic",
          "-fno-stack-protector",
          "-fno-asynchronous-unwind-tables",
          "-ffunction-sections",
          "-fdata-sections",
          "-fvisibility=hidden");

  private CompilerFlags() {}

  /** Those that say what the C means, not how it is compiled. */
  static List<String> meaning() {
    List<String> flags = new ArrayList<>(FREESTANDING);
    flags.addAll(SEMANTICS);
    return flags;
  }

  static List<String> all(boolean debug) {
    List<String> flags = meaning();
    flags.add(debug ? "-Og" : "-O2");
    flags.add(debug ? "-g" : "-gline-tables-only");
    // The folder that the image is built in must not reach the image.
    flags.add("-fdebug-compilation-dir=.");
    flags.add("-ffile-compilation-dir=.");
    flags.add("-c");
    return flags;
  }
}
