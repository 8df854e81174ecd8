package mirc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import mirc.source.LineIndex;
import mirc.source.Source;
import mirc.source.Span;
import mirc.wiring.SourcePosition;

/** Turns positions back into spans of the project's files, as far as these are there. */
final class Places {
  private final Project project;

  Places(Project project) {
    this.project = project;
  }

  /** The rest of the line at {@code position}, or the empty span of a file that is not there. */
  Span span(SourcePosition position) {
    return span(project.folder().resolve(position.file()), position.file(), position.line());
  }

  /** The text of {@code line} in {@code file}, which is called {@code name}. */
  Span span(Path file, String name, int line) {
    if (!Files.isRegularFile(file)) {
      return Source.of(name, "").whole();
    }
    Source source = Sources.read(file, name).get();
    LineIndex lines = source.lines();
    if (line < 1 || line > lines.count()) {
      return source.span(0, 0);
    }
    int start = lines.start(line);
    while (start < lines.end(line) && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    return source.span(start, lines.end(line));
  }
}
