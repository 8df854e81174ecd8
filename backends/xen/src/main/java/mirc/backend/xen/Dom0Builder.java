package mirc.backend.xen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Builds what Xen's machine boots: the hypervisor, dom0's kernel and its file system. */
final class Dom0Builder {
  private static final byte[] XZ_MAGIC = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0};
  private static final long BYTES_NEEDED = 800L << 20;

  private Dom0Builder() {}

  /**
   * Builds into the folder {@code into}, which appears whole or not at all.
   *
   * @throws IOException if it cannot; the message is for the user
   */
  static void build(Path into) throws IOException {
    Path parent = into.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no folder to build in: " + into);
    }
    Files.createDirectories(parent);
    Folders.requireSpace(parent, BYTES_NEEDED, "building Xen's machine");
    Path work = Files.createTempDirectory(parent, "building");
    try {
      Dom0Packages packages = new Dom0Packages(work.resolve("packages"));
      Files.createDirectories(work.resolve("packages"));
      packages.fetch();
      Path done = Files.createDirectory(work.resolve("done"));
      Files.write(done.resolve(Dom0Machine.FILE_SYSTEM), new Dom0Tree(packages).archive());
      Files.write(
          done.resolve(Dom0Machine.HYPERVISOR),
          gunzip(packages.matching(Pattern.compile("xen-[0-9.]+-amd64\\.gz"))));
      Files.write(
          done.resolve(Dom0Machine.KERNEL),
          kernel(packages.matching(Pattern.compile("vmlinuz-.*"))));
      Files.move(done, into, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(work);
    }
  }

  private static byte[] gunzip(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  /** The kernel without its wrapping: Xen would take seconds to unpack it under emulation. */
  private static byte[] kernel(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = indexOf(bytes, XZ_MAGIC);
    if (start < 0) {
      throw new IOException("the kernel " + file.getFileName() + " is not packed by xz");
    }
    Process xz =
        new ProcessBuilder(List.of("xz", "-dc", "--single-stream"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread writer = new Thread(() -> feed(xz.getOutputStream(), bytes, start), "xz");
    writer.start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = xz.getInputStream()) {
      in.transferTo(out);
    }
    return out.toByteArray();
  }

  private static void feed(OutputStream to, byte[] bytes, int start) {
    try (to) {
      new ByteArrayInputStream(bytes, start, bytes.length - start).transferTo(to);
    } catch (IOException e) {
      // xz stops reading at the end of its stream; what lies behind it is the kernel's wrapping.
      return;
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      int i = 0;
      while (i < wanted.length && bytes[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
