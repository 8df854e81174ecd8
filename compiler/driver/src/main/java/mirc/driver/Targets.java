package mirc.driver;

import java.util.ArrayList;
import java.util.List;
import mirc.backend.Backend;
import mirc.backend.Resource;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.SourceFile;
import mirc.target.Target;

/** The installed backends as values, read from the modules that declare them. */
final class Targets {
  private Targets() {}

  /** All, sorted by name. */
  static List<Target> installed() {
    return Backends.all().stream().map(Targets::of).toList();
  }

  private static Target of(Backend backend) {
    Resource declaration = backend.declaration();
    SourceFile tree =
        Parser.parse(Source.of("jar:" + declaration.path(), declaration.text())).get();
    List<Target> found = new ArrayList<>();
    for (Declaration one : tree.declarations()) {
      if (one instanceof Declaration.Target target) {
        found.add(
            Target.of(target.name().text(), target.provides().stream().map(Name::text).toList()));
      }
    }
    return found.stream()
        .filter(target -> target.name().equals(backend.target()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    declaration.path() + " does not declare the target " + backend.target()));
  }
}
