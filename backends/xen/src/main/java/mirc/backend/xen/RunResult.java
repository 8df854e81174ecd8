package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.backend.Launcher.Outcome;

/** What guest.sh says of a domain that has ended. */
final class RunResult {
  private RunResult() {}

  /** The outcome in the job's folder. */
  static Outcome read(Path job) throws IOException {
    Path file = job.resolve("result");
    if (!Files.exists(file)) {
      return new Outcome.Crashed("Xen's machine stopped before the guest did; see " + job);
    }
    String[] words = Files.readString(file).strip().split(" ", -1);
    if (words.length == 2 && words[1].matches("\\d{1,3}")) {
      return new Outcome.Ended(Integer.parseInt(words[1]));
    }
    return switch (words[0]) {
      case "create-failed" -> new Outcome.Refused("xl could not create the domain: " + errors(job));
      case "reboot" ->
          new Outcome.Crashed("the guest was reset, as by a triple fault, without an exit code");
      default ->
          new Outcome.Crashed("the guest ended without an exit code; Xen's reason: " + words[0]);
    };
  }

  private static String errors(Path job) throws IOException {
    Path file = job.resolve("errors");
    return Files.exists(file) ? Files.readString(file).strip() : "it says nothing";
  }
}
