package mirc.backend.xen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.backend.Launcher.Outcome;

/**
 * What guest.sh says of a domain that has ended.
 *
 * @param reason Xen's word for how it shut down, or {@code create-failed}, or {@code destroyed}
 * @param code its exit code; -1 if it left none
 * @param bytes how many bytes it wrote to its console; 0 if it did not say
 */
record RunResult(String reason, int code, long bytes) {
  private static final int MOST = 255;

  /** The words in the job's folder. */
  static RunResult read(Path job) throws IOException {
    Path file = job.resolve("result");
    if (!Files.exists(file)) {
      return new RunResult("none", -1, 0);
    }
    String[] words = Files.readString(file).strip().split(" ", -1);
    if (words.length != 3 || !words[1].matches("\\d{1,3}") || !words[2].matches("\\d{1,18}")) {
      return new RunResult(words[0], -1, 0);
    }
    int code = Integer.parseInt(words[1]);
    return new RunResult(words[0], code <= MOST ? code : -1, Long.parseLong(words[2]));
  }

  /** The launcher's word for it; {@code job} has what xl or Xen complained of. */
  Outcome outcome(Path job) throws IOException {
    if (code >= 0) {
      return new Outcome.Ended(code);
    }
    return switch (reason) {
      case "create-failed" -> new Outcome.Refused("xl could not create the domain: " + errors(job));
      case "reboot" ->
          new Outcome.Crashed(
              "the guest was reset, as by a triple fault, without an exit code; Xen says: "
                  + errors(job));
      default ->
          new Outcome.Crashed(
              "the guest ended without an exit code; Xen's reason: %s; Xen says: %s"
                  .formatted(reason, errors(job)));
    };
  }

  private static String errors(Path job) throws IOException {
    Path file = job.resolve("result.errors");
    String words = Files.exists(file) ? Files.readString(file).strip() : "";
    return words.isEmpty() ? "nothing" : words;
  }
}
