package mirc.codegen.java;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The classes that the generated class imports, by their simple names. */
final class Imports {
  /** Simple names that mean something in the generated file without an import. */
  private static final Set<String> TAKEN = Set.of("String", "Throwable", "Wiring");

  private final Map<String, String> bySimpleName = new TreeMap<>();

  /** How the class of that binary name is written: imported unless its simple name is taken. */
  String use(String binaryName) {
    String name = binaryName.replace('$', '.');
    String topLevel = binaryName.replaceFirst("\\$.*", "");
    String simple = topLevel.substring(topLevel.lastIndexOf('.') + 1);
    if (TAKEN.contains(simple) || !bySimpleName.getOrDefault(simple, topLevel).equals(topLevel)) {
      return name;
    }
    bySimpleName.put(simple, topLevel);
    return name.substring(topLevel.length() - simple.length());
  }

  /** The same for a class of the runtime's boot package. */
  String boot(String simpleName) {
    return use("mirage.runtime.boot." + simpleName);
  }

  List<String> sorted() {
    return bySimpleName.values().stream()
        .filter(name -> !name.startsWith("java.lang."))
        .sorted()
        .toList();
  }
}
