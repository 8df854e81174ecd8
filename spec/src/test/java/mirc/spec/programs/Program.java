package mirc.spec.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of the suite.
 *
 * @param folder that it is in, which is also its package
 * @param name of its class
 * @param exitCode that a program must end with which ends the whole run; such a program is run
 *     alone
 * @param hosted whether it needs the host's sockets, which virtual machines do not have
 */
record Program(String folder, String name, OptionalInt exitCode, boolean hosted) {
  private static final Pattern ALONE =
      Pattern.compile("^// Alone, ends with (\\d+)\\b", Pattern.MULTILINE);

  private static final Pattern HOSTED = Pattern.compile("^// Hosted\\b", Pattern.MULTILINE);

  /** Reads what the suite has to know of the program in {@code file}. */
  static Program of(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher alone = ALONE.matcher(text);
    String name = file.getFileName().toString().replace(".java", "");
    return new Program(
        Programs.root().relativize(file).getName(0).toString(),
        name,
        alone.find() ? OptionalInt.of(Integer.parseInt(alone.group(1))) : OptionalInt.empty(),
        HOSTED.matcher(text).find());
  }

  boolean isAlone() {
    return exitCode.isPresent();
  }

  /** The binary name of its class. */
  String className() {
    return folder + "." + name;
  }

  /** As the list of sections names it. */
  String path() {
    return folder + "/" + name;
  }

  @Override
  public String toString() {
    return path();
  }
}
