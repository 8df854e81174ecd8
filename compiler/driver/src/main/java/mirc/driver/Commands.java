package mirc.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs programs of the machine. */
final class Commands {
  private Commands() {}

  /** Whether {@code command} is there and ends with 0; what it prints is thrown away. */
  static boolean succeeds(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return wait(process) == 0;
    } catch (IOException e) {
      // The program is not there: that is the answer.
      return false;
    }
  }

  /**
   * Runs {@code command} with the rights to install packages, its output shown.
   *
   * @throws UnavailableException if it fails
   */
  static void asRoot(List<String> command) {
    List<String> words = new ArrayList<>();
    if (!"root".equals(System.getProperty("user.name"))) {
      words.add("sudo");
    }
    words.addAll(command);
    int code;
    try {
      ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      code = wait(builder.start());
    } catch (IOException e) {
      throw new UnavailableException("`" + words.get(0) + "` cannot be run: run it yourself", e);
    }
    if (code != 0) {
      throw new UnavailableException(
          "`" + String.join(" ", words) + "` ended with " + code + "; its messages are above");
    }
  }

  private static int wait(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new UnavailableException("interrupted");
    }
  }
}
