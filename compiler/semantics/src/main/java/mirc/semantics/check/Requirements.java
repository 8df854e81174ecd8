package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Coordinates;
import mirc.syntax.tree.Requires;
import mirc.syntax.tree.SourceFile;

/** The Maven artifacts that a root file requires; known before any class is. */
public final class Requirements {
  private static final Pattern COORDINATES =
      Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.+-]+(:[\\w.-]+)?");

  private Requirements() {}

  /** Those that are written as coordinates, in the file's order; {@code sink} gets the others. */
  public static List<Coordinates> of(SourceFile root, Sink sink) {
    List<Coordinates> all = new ArrayList<>();
    for (Requires requires : root.requirements()) {
      String text = requires.coordinates().value();
      if (COORDINATES.matcher(text).matches()) {
        all.add(new Coordinates(text, requires.coordinates().span()));
      } else {
        sink.report(
            Diagnostic.of(
                    CheckCode.BAD_COORDINATES,
                    requires.coordinates().span(),
                    "these are not Maven coordinates")
                .hint("write `\"group:artifact:version\"`"));
      }
    }
    return List.copyOf(all);
  }
}
