package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.backend.Resource;

/** The shell scripts that run a domain, in dom0 or on a Xen host. */
final class Scripts {
  private Scripts() {}

  /** Writes scripts of this jar to a folder, as programs. */
  static void write(Path folder, List<String> names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.write(file, new Resource(Scripts.class, "mirc/backend/xen/" + name).bytes());
      if (!file.toFile().setExecutable(true)) {
        throw new IOException(file + " cannot be made executable");
      }
    }
  }
}
