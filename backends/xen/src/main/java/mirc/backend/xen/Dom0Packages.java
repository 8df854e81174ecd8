package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** Unpacked to {@code folder}. */
  Dom0Packages(Path folder) {
    this.folder = folder;
  }

  /** Downloads and unpacks. The messages of what fails are apt's and dpkg's own. */
  void fetch() throws IOException {
    Path archives = Files.createDirectories(folder.resolve("archives"));
    String version = find(HYPERVISOR, "xen-system-amd64");
    List<String> command = new ArrayList<>(List.of("apt-get", "-qq", "download"));
    NAMES.forEach(name -> command.add(name.formatted(version)));
    command.add(find(KERNEL, "linux-image-amd64"));
    ToolRun.run(archives, command);
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
    String text = ToolRun.run(folder, List.of("apt-cache", "depends", meta));
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException(
          "apt knows no package `"
              + meta
              + "`; run `apt-get update`, or use a Debian release with Xen");
    }
    return matcher.group(1);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
