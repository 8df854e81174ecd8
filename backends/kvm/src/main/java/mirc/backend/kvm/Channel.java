package mirc.backend.kvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the guest tells the launcher: lines on its debug console, which QEMU writes to a file.
 *
 * @param file that QEMU writes to
 */
record Channel(Path file) {
  private static final Pattern EXIT = Pattern.compile("^exit (\\d{1,3})$", Pattern.MULTILINE);
  private static final long PATIENCE_MILLISECONDS = 30_000;
  private static final long STEP_MILLISECONDS = 5;

  /** Forgets what an earlier guest said. */
  void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Waits until the guest takes input, or half a minute. */
  void awaitReady() throws IOException, InterruptedException {
    for (long waited = 0; waited < PATIENCE_MILLISECONDS; waited += STEP_MILLISECONDS) {
      if (said().startsWith("ready\n")) {
        return;
      }
      Thread.sleep(STEP_MILLISECONDS);
    }
  }

  /** The exit code, if the guest gave one. */
  OptionalInt exitCode() throws IOException {
    Matcher exit = EXIT.matcher(said());
    return exit.find() ? OptionalInt.of(Integer.parseInt(exit.group(1))) : OptionalInt.empty();
  }

  private String said() throws IOException {
    return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
  }
}
