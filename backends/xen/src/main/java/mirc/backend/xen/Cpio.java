package mirc.backend.xen;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An archive in the format that Linux unpacks as its first file system: cpio, "newc" (Linux's
 * Documentation/driver-api/early-userspace/buffer-format.rst). All files belong to root and have no
 * time, so that equal contents give equal bytes.
 */
final class Cpio {
  private static final int DIRECTORY = 0040755;
  private static final int PROGRAM = 0100755;
  private static final int LINK = 0120777;

  private final Map<String, Entry> entries = new TreeMap<>();

  private static final class Entry {
    private final int mode;
    private final byte[] contents;

    Entry(int mode, byte[] contents) {
      this.mode = mode;
      this.contents = contents;
    }
  }

  /** Adds a folder, and those above it. */
  void directory(String path) {
    parents(path);
    entries.put(path, new Entry(DIRECTORY, new byte[0]));
  }

  /** Adds a file that may be executed, and the folders above it. */
  void file(String path, byte[] contents) {
    parents(path);
    entries.put(path, new Entry(PROGRAM, contents));
  }

  /** Adds a symbolic link, and the folders above it. */
  void link(String path, String target) {
    parents(path);
    entries.put(path, new Entry(LINK, target.getBytes(StandardCharsets.UTF_8)));
  }

  /** The archive. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int number = 1;
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      write(out, number++, entry.getKey(), entry.getValue());
    }
    write(out, 0, "TRAILER!!!", new Entry(0, new byte[0]));
    return out.toByteArray();
  }

  private void parents(String path) {
    int end = path.lastIndexOf('/');
    if (end > 0 && !entries.containsKey(path.substring(0, end))) {
      directory(path.substring(0, end));
    }
  }

  private static void write(ByteArrayOutputStream out, int number, String path, Entry entry) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    int links = entry.mode == DIRECTORY ? 2 : 1;
    int[] fields = {
      number, entry.mode, 0, 0, links, 0, entry.contents.length, 0, 0, 0, 0, name.length + 1, 0
    };
    StringBuilder header = new StringBuilder("070701");
    for (int field : fields) {
      header.append("%08x".formatted(field));
    }
    out.writeBytes(header.toString().getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(name);
    out.write(0);
    pad(out);
    out.writeBytes(entry.contents);
    pad(out);
  }

  private static void pad(ByteArrayOutputStream out) {
    while (out.size() % 4 != 0) {
      out.write(0);
    }
  }
}
