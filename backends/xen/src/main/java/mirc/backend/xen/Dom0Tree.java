package mirc.backend.xen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mirc.backend.Resource;
import mirc.image.elf.ElfFile;
import mirc.image.elf.ElfSection;
import mirc.image.toolchain.ToolRun;

/** Dom0's first and only file system, put together from the packages. */
final class Dom0Tree {
  private static final List<String> PROGRAMS =
      List.of("xl", "xenstored", "xenconsoled", "xen-init-dom0", "libxl-save-helper");
  private static final List<String> STORE_PROGRAMS = List.of("read", "write", "ls", "watch");
  private static final List<String> EARLY_MODULES =
      List.of(
          "xen-evtchn",
          "xen-gntdev",
          "xen-gntalloc",
          "xen-privcmd",
          "xenfs",
          "9pnet_virtio",
          "9p",
          "virtio_pci");
  private static final List<String> LATE_MODULES = List.of("virtio_console");
  private static final List<String> FOLDERS =
      List.of(
          "dev",
          "proc",
          "sys",
          "run",
          "tmp",
          "job",
          "etc/xen",
          "var/lib/xen",
          "var/lib/xenstored",
          "var/log/xen");
  private static final String LIBRARIES = "usr/lib/x86_64-linux-gnu/";

  private final Dom0Packages packages;
  private final Cpio cpio = new Cpio();

  Dom0Tree(Dom0Packages packages) {
    this.packages = packages;
  }

  /** The archive for the kernel. */
  byte[] archive() throws IOException {
    FOLDERS.forEach(cpio::directory);
    cpio.link("var/run", "/run");
    cpio.link("lib64", "usr/lib64");
    cpio.file("etc/xen/xl.conf", new byte[0]);
    cpio.file("init", new Resource(Dom0Tree.class, "mirc/backend/xen/init").bytes());
    addBusybox();
    addXen();
    Set<String> early = addModules("early", EARLY_MODULES, Set.of());
    addModules("late", LATE_MODULES, early);
    return cpio.bytes();
  }

  private void addBusybox() throws IOException {
    Path busybox = packages.file("busybox");
    cpio.file("bin/busybox", Files.readAllBytes(busybox));
    for (String applet :
        ToolRun.run(packages.root(), List.of(busybox.toString(), "--list")).lines().toList()) {
      if (!applet.equals("busybox")) {
        cpio.link("bin/" + applet, "busybox");
      }
    }
  }

  private void addXen() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (String program : PROGRAMS) {
      Path file = packages.matching(Pattern.compile(Pattern.quote(program)));
      programs.add(file);
      // Where it was built to look for the others.
      String home = packages.root().relativize(file).toString();
      cpio.file(home, Files.readAllBytes(file));
      cpio.link("usr/lib/xen/bin/" + program, "/" + home);
    }
    Path store = packages.file("xenstore");
    programs.add(store);
    cpio.file("usr/bin/xenstore", Files.readAllBytes(store));
    for (String name : STORE_PROGRAMS) {
      cpio.link("usr/bin/xenstore-" + name, "xenstore");
    }
    addLibraries(programs);
  }

  private void addLibraries(List<Path> programs) throws IOException {
    Set<String> names = new LinkedHashSet<>(List.of("libgcc_s.so.1")); // loaded by name
    Deque<Path> files = new ArrayDeque<>(programs);
    files.add(library("libgcc_s.so.1"));
    while (!files.isEmpty()) {
      for (String name : needed(files.remove())) {
        if (names.add(name)) {
          files.add(library(name));
        }
      }
    }
    for (String name : names) {
      cpio.file(LIBRARIES + name, Files.readAllBytes(library(name)));
    }
    String loader = "ld-linux-x86-64.so.2";
    cpio.file("usr/lib64/" + loader, Files.readAllBytes(library(loader)));
  }

  private Path library(String name) throws IOException {
    // The name is that of a link, often, to a file of a longer name.
    return packages.matching(Pattern.compile(Pattern.quote(name) + "(\\.[0-9.]+)?"));
  }

  private static List<String> needed(Path file) throws IOException {
    ElfFile elf = ElfFile.read(file);
    ElfSection dynamic =
        elf.section(".dynamic")
            .orElseThrow(() -> new IOException(file + " is not linked dynamically"));
    byte[] names = elf.contents(elf.section(".dynstr").orElseThrow());
    ByteBuffer entries = ByteBuffer.wrap(elf.contents(dynamic)).order(ByteOrder.LITTLE_ENDIAN);
    List<String> needed = new ArrayList<>();
    final long neededTag = 1;
    while (entries.remaining() >= 16) {
      long tag = entries.getLong();
      int value = (int) entries.getLong();
      if (tag == neededTag) {
        needed.add(string(names, value));
      }
    }
    return needed;
  }

  private static String string(byte[] bytes, int start) {
    int end = start;
    while (bytes[end] != 0) {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Adds modules, and the list in which they are loaded, without those that are there before. */
  private Set<String> addModules(String list, List<String> wanted, Set<String> before)
      throws IOException {
    Set<String> ordered = new LinkedHashSet<>(before);
    for (String module : wanted) {
      addWithDependencies(module, ordered);
    }
    List<String> fresh = ordered.stream().filter(module -> !before.contains(module)).toList();
    cpio.file(
        "lib/modules/" + list, (String.join("\n", fresh) + "\n").getBytes(StandardCharsets.UTF_8));
    return ordered;
  }

  /** Adds a module behind those that it needs. */
  private void addWithDependencies(String module, Set<String> ordered) throws IOException {
    if (ordered.contains(module)) {
      return;
    }
    Path file = packages.matching(Pattern.compile(module.replaceAll("[-_]", "[-_]") + "\\.ko"));
    for (String dependency : dependencies(file)) {
      addWithDependencies(dependency, ordered);
    }
    ordered.add(module);
    cpio.file("lib/modules/" + module + ".ko", Files.readAllBytes(file));
  }

  private static List<String> dependencies(Path module) throws IOException {
    ElfFile elf = ElfFile.read(module);
    byte[] information = elf.contents(elf.section(".modinfo").orElseThrow());
    String prefix = "depends=";
    return Arrays.stream(new String(information, StandardCharsets.UTF_8).split("\0", -1))
        .filter(line -> line.startsWith(prefix))
        .flatMap(line -> Arrays.stream(line.substring(prefix.length()).split(",", -1)))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
