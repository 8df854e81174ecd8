package mirc.semantics.check;

import java.util.Optional;
import java.util.stream.Stream;
import mirc.diagnostics.Checked;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.QualifiedName;
import mirc.syntax.tree.SourceFile;

/**
 * What modules that are not imported declare. They are read only to make a proposal, or to find a
 * Java interface's name.
 */
final class OtherModules {
  private final Context context;

  OtherModules(Context context) {
    this.context = context;
  }

  /** The import that makes the simple name known, as a hint. */
  Optional<String> importOf(QualifiedName name) {
    if (!name.isSimple()) {
      return Optional.empty();
    }
    return context.finder().names().stream()
        .filter(
            module -> declarations(module).anyMatch(one -> one.name().text().equals(name.text())))
        .findFirst()
        .map(
            module ->
                "it is declared in `" + module + "`: write `import " + module + "." + name + "`");
  }

  private Stream<Declaration> declarations(String module) {
    SourceFile tree = context.finder().find(module).map(Checked::value).orElse(null);
    return tree == null ? Stream.empty() : tree.declarations().stream();
  }
}
