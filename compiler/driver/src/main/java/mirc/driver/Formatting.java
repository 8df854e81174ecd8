package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.diagnostics.Checked;
import mirc.source.Source;
import mirc.syntax.format.Formatter;
import mirc.syntax.parse.Parser;

/** Formats {@code .mirage} files. */
public final class Formatting {
  private Formatting() {}

  /**
   * A file and what it should be.
   *
   * @param before its text
   * @param after its text in the one style
   */
  public record Formatted(Path file, String before, String after) {
    /** Whether it is written in the one style already. */
    public boolean isGood() {
      return before.equals(after);
    }

    /** Replaces the file's text. */
    public void write() {
      try {
        Files.writeString(file, after);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Formats the project's root file, without writing it; a file with errors has no form. */
  public static Checked<Formatted> of(Project project) {
    Path file = project.file();
    return Sources.read(file, project.name(file))
        .then(
            source -> withoutErrors(source).map(text -> new Formatted(file, source.text(), text)));
  }

  private static Checked<String> withoutErrors(Source source) {
    var tree = Parser.parse(source);
    return tree.hasErrors() ? Checked.failed(tree.diagnostics()) : tree.map(Formatter::format);
  }
}
