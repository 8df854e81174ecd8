package mirc.semantics.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A root file and all modules that it reaches through imports.
 *
 * @param imported by name, each after those that it imports
 */
public record ModuleGraph(Module root, Map<String, Module> imported) {

  public ModuleGraph {
    imported = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(imported));
  }

  /** Whether there is a module of that name; the root counts under its own. */
  public boolean contains(String name) {
    return imported.containsKey(name) || (root.name().equals(name) && !name.isEmpty());
  }

  /** All modules, the root last. */
  public List<Module> all() {
    List<Module> all = new ArrayList<>(imported.values());
    all.add(root);
    return all;
  }
}
