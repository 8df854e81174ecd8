package mirc.semantics.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.SourceFile;
import mirc.target.Capability;

/**
 * The closed list of capabilities: the enum {@code Capability} of the standard library's module
 * {@code mirage.target}.
 */
final class Capabilities {
  private static final String MODULE = "mirage.target";
  private static final String ENUM = "Capability";

  private Capabilities() {}

  /** All names in the list; none if the module is not there. */
  static Set<String> all(ModuleFinder finder) {
    Set<String> names = new TreeSet<>();
    SourceFile tree = finder.find(MODULE).map(Checked::value).orElse(null);
    if (tree != null) {
      for (Declaration declaration : tree.declarations()) {
        if (declaration instanceof Declaration.Enumeration list
            && list.name().text().equals(ENUM)) {
          list.values().forEach(value -> names.add(value.name().text()));
        }
      }
    }
    return names;
  }

  /** The capability of that name; an unknown one is reported. */
  static Optional<Capability> read(Name name, Set<String> all, Sink sink) {
    if (all.contains(name.text())) {
      return Optional.of(new Capability(name.text()));
    }
    Diagnostic unknown =
        Diagnostic.of(
            NameCode.UNKNOWN_CAPABILITY, name.span(), "there is no capability `" + name + "`");
    sink.report(
        unknown.hint(
            NearMiss.of(name.text(), all)
                .map(text -> "did you mean `" + text + "`?")
                .orElseGet(
                    () ->
                        all.isEmpty()
                            ? "module `" + MODULE + "`, which lists them, was not found"
                            : "there are " + References.listed(java.util.List.copyOf(all)))));
    return Optional.empty();
  }
}
