package mirc.semantics.module;

import java.util.Optional;
import java.util.SortedSet;
import mirc.diagnostics.Checked;
import mirc.syntax.tree.SourceFile;

/**
 * Where modules are looked for: the standard library, the backends, and jars. May read files when
 * asked.
 */
public interface ModuleFinder {

  /** The parsed file of the module of that dotted name, or nothing if there is none. */
  Optional<Checked<SourceFile>> find(String name);

  /** The names of all modules that can be found. */
  SortedSet<String> names();
}
