package mirc.image.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar of {@code org.bytedeco:llvm}: the few files of it that mirc runs. */
final class ToolChainArchive {
  /** Counts changes of what is unpacked, and where to. */
  static final int LAYOUT = 1;

  private static final String HEADERS = "lib/clang/20/include/";

  /** From the archive's name to ours. The programs look for the libraries under these names. */
  private static final Map<String, String> FILES =
      Map.of(
          "clang", "bin/clang",
          "clang-format", "bin/clang-format",
          "lld", "bin/lld",
          "llvm-symbolizer", "bin/llvm-symbolizer",
          "libLLVM.so", "bin/libLLVM.so.20.1",
          "libclang-cpp.so", "bin/libclang-cpp.so.20.1");

  /** Headers for other processors, half of all bytes. */
  private static final List<String> FOREIGN = List.of("arm_", "opencl", "riscv_", "altivec");

  private final Path archive;
  private final String prefix;

  ToolChainArchive(Path archive, String classifier) {
    this.archive = archive;
    this.prefix = "org/bytedeco/llvm/" + classifier + "/";
  }

  /** Unpacks into the existing folder {@code into}. */
  void unpack(Path into) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        ZipEntry entry = zip.getEntry(prefix + file.getKey());
        if (entry == null) {
          throw new IOException("the tool chain's archive " + archive + " lacks " + file.getKey());
        }
        copy(zip, entry, into.resolve(file.getValue()));
      }
      for (ZipEntry entry : zip.stream().toList()) {
        if (isHeader(entry.getName())) {
          copy(zip, entry, into.resolve(entry.getName().substring(prefix.length())));
        }
      }
    }
    // lld chooses what it is by the name that it is called with.
    Files.createSymbolicLink(into.resolve("bin/ld.lld"), Path.of("lld"));
  }

  private boolean isHeader(String name) {
    if (!name.startsWith(prefix + HEADERS) || !name.endsWith(".h")) {
      return false;
    }
    String header = name.substring(prefix.length() + HEADERS.length());
    return header.indexOf('/') < 0 && FOREIGN.stream().noneMatch(header::startsWith);
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, to);
    }
    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
