package mirc.aot.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The variables that code may use, by type. */
final class Scope {
  private final Map<Kind, List<String>> variables = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> arrays = new EnumMap<>(Kind.class);
  private final List<Integer> marks = new ArrayList<>();
  private final List<Runnable> undo = new ArrayList<>();

  void add(Kind kind, String name) {
    add(variables, kind, name);
  }

  void addArray(Kind kind, String name) {
    add(arrays, kind, name);
  }

  private void add(Map<Kind, List<String>> map, Kind kind, String name) {
    List<String> names = map.computeIfAbsent(kind, unused -> new ArrayList<>());
    names.add(name);
    undo.add(() -> names.remove(names.size() - 1));
  }

  List<String> variables(Kind kind) {
    return variables.getOrDefault(kind, List.of());
  }

  List<String> arrays(Kind kind) {
    return arrays.getOrDefault(kind, List.of());
  }

  void enter() {
    marks.add(undo.size());
  }

  void leave() {
    int mark = marks.remove(marks.size() - 1);
    while (undo.size() > mark) {
      undo.remove(undo.size() - 1).run();
    }
  }
}
