package mirc.driver;

import java.nio.file.Path;
import java.util.List;
import mirc.image.toolchain.CacheFolder;

/** The checksum of a JDK's classes; kept, because there are more than 100 MB of them. */
final class JdkChecksum {
  private JdkChecksum() {}

  static String of(GuestJdk jdk) {
    Path modules = jdk.modules();
    Path kept = CacheFolder.path().resolve("jdk").resolve(key(modules) + ".state");
    FileStates known = StateFile.read(kept).map(StateFile::inputs).orElse(FileStates.none());
    FileStates now = FileStates.now(List.of(modules), known);
    String checksum = now.checksum(modules);
    if (!now.equals(known)) {
      new StateFile("jdk", checksum, now, List.of(), FileStates.none()).write(kept);
    }
    return checksum;
  }

  private static String key(Path modules) {
    return Integer.toHexString(modules.toString().hashCode());
  }
}
