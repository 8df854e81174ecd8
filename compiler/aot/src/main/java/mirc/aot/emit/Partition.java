package mirc.aot.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mirc.aot.classes.ClassModel;

/**
 * Divides the classes' code among files: by package, large packages by a hash of the class's name,
 * so that a change in one class leaves the other files as they are. Small packages share a file.
 */
final class Partition {
  private static final int SMALL = 40_000;
  private static final int LARGE = 220_000;

  /** Files of classes whose local variables a debugger is shown are compiled otherwise. */
  static final String DEBUGGED = "debugged.";

  private final Program program;

  Partition(Program program) {
    this.program = program;
  }

  /**
   * The files.
   *
   * @param finish completes a file before its text is taken
   */
  List<SourceFile> files(Map<ClassModel, Unit> units, Consumer<Unit> finish) {
    Map<String, List<Map.Entry<ClassModel, Unit>>> byPackage = new TreeMap<>();
    for (Map.Entry<ClassModel, Unit> entry : units.entrySet()) {
      byPackage
          .computeIfAbsent(entry.getKey().packageName(), unused -> new ArrayList<>())
          .add(entry);
    }
    Map<String, Unit> files = new TreeMap<>();
    byPackage.forEach(
        (name, entries) -> {
          int size = entries.stream().mapToInt(entry -> entry.getValue().size()).sum();
          int parts = Integer.highestOneBit(Math.max(1, size / LARGE));
          boolean small = size < SMALL;
          String base = small ? "others" : name.isEmpty() ? "unnamed" : name.replace('/', '.');
          for (Map.Entry<ClassModel, Unit> entry : entries) {
            String part = parts == 1 ? base : base + "-" + part(entry.getKey(), parts);
            String file = program.isDebugged(entry.getKey()) ? DEBUGGED + part : part;
            files.computeIfAbsent(file, unused -> new Unit(program)).absorb(entry.getValue());
          }
        });
    List<SourceFile> result = new ArrayList<>();
    files.forEach(
        (name, unit) -> {
          finish.accept(unit);
          result.add(new SourceFile(name + ".c", unit.text()));
        });
    return result;
  }

  private static int part(ClassModel type, int parts) {
    String name = type.name();
    int dollar = name.indexOf('$');
    String outer = dollar < 0 ? name : name.substring(0, dollar);
    return Integer.parseInt(Names.digest(outer).substring(0, 4), 16) % parts;
  }
}
