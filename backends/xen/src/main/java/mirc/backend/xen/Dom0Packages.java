package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirc.image.toolchain.ToolFailure;
import mirc.image.toolchain.ToolRun;

/**
 * Debian's packages with Xen, a kernel and dom0's programs: downloaded and unpacked, nothing of
 * them is installed.
 */
final class Dom0Packages {
  private static final Pattern HYPERVISOR = Pattern.compile("xen-hypervisor-([0-9.]+)-amd64");
  private static final Pattern KERNEL = Pattern.compile("Depends: (linux-image-\\S+)");
  private static final List<String> NAMES =
      List.of(
          "xen-hypervisor-%s-amd64",
          "xen-utils-%s",
          "libxenmisc%s",
          "xenstore-utils",
          "busybox-static",
          "libc6",
          "libgcc-s1",
          "libxencall1",
          "libxendevicemodel1",
          "libxenevtchn1",
          "libxenforeignmemory1",
          "libxengnttab1",
          "libxenhypfs1",
          "libxenstore4",
          "libxentoollog1",
          "libxentoolcore1",
          "libyajl2",
          "libext2fs2",
          "libcom-err2",
          "libnl-route-3-200",
          "libnl-3-200",
          "libargtable2-0",
          "liblzma5",
          "libuuid1",
          "libzstd1",
          "zlib1g",
          "libblkid1",
          "libfdt1",
          "libbz2-1.0",
          "libncurses6",
          "libtinfo6");

  private final Path folder;
  private final List<String> aptOptions;

  /** Unpacked to {@code folder}. */
  Dom0Packages(Path folder) {
    this(folder, List.of());
  }

  /** The same, with options for apt-get and apt-cache. */
  Dom0Packages(Path folder, List<String> aptOptions) {
    this.folder = folder;
    this.aptOptions = List.copyOf(aptOptions);
  }

  /**
   * Downloads and unpacks.
   *
   * @throws IOException if a package is missing, or what apt or dpkg says if they fail
   */
  void fetch() throws IOException {
    Path archives = Files.createDirectories(folder.resolve("archives"));
    String version = find(HYPERVISOR, "xen-system-amd64");
    List<String> command = apt("apt-get", "-qq", "download");
    NAMES.forEach(name -> command.add(name.formatted(version)));
    command.add(find(KERNEL, "linux-image-amd64"));
    try {
      ToolRun.run(archives, command);
    } catch (ToolFailure e) {
      throw new IOException(
          "the packages of Xen and its dom0 cannot be downloaded; is there a network, and has"
              + " `apt-get update` been run? apt says: "
              + e.getMessage(),
          e);
    }
    for (Path archive : list(archives)) {
      ToolRun.run(archives, List.of("dpkg-deb", "-x", archive.toString(), root().toString()));
      Files.delete(archive);
    }
  }

  /** Where the packages' files are. */
  Path root() {
    return folder.resolve("root");
  }

  /** The file of that name, wherever the packages have it. */
  Path file(String name) throws IOException {
    return find(path -> path.getFileName().toString().equals(name), name);
  }

  /** The file whose name matches. */
  Path matching(Pattern name) throws IOException {
    return find(path -> name.matcher(path.getFileName().toString()).matches(), name.pattern());
  }

  private interface Test {
    boolean accepts(Path path);
  }

  private Path find(Test test, String what) throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(path -> path.getFileName() != null && test.accepts(path))
          .filter(path -> Files.isRegularFile(path))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("no package of dom0 holds `" + what + "`"));
    }
  }

  private String find(Pattern pattern, String meta) throws IOException {
    Matcher matcher = pattern.matcher(dependencies(meta));
    if (!matcher.find()) {
      throw new IOException(
          "apt knows no package `"
              + meta
              + "`; run `apt-get update`, or use a Debian release with Xen");
    }
    return matcher.group(1);
  }

  private String dependencies(String meta) throws IOException {
    try {
      return ToolRun.run(folder, apt("apt-cache", "depends", meta));
    } catch (ToolFailure e) {
      return ""; // it knows no such package
    }
  }

  private List<String> apt(String program, String... words) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(aptOptions);
    command.addAll(List.of(words));
    return command;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
