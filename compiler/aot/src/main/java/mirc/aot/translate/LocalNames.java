package mirc.aot.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.MethodModel;
import mirc.aot.emit.CName;
import mirc.aot.emit.CType;
import mirc.aot.reach.MethodCode;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.LocalVariableNode;

/**
 * The Java names of a method's local variables, for a debugger. Each gets a C variable of its own,
 * which is written with the translated one, and never read: what the program does cannot depend on
 * what the class file says of names.
 */
final class LocalNames {
  private record Range(int slot, int start, int end, String name, Type type) {}

  private final List<Range> ranges = new ArrayList<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final Map<Integer, String> parameters = new HashMap<>();

  private LocalNames(MethodModel method, MethodCode code) {
    Map<Integer, Type> arguments = arguments(method);
    for (LocalVariableNode local : method.node().localVariables) {
      int start = code.place(local.start);
      Type type = Type.getType(local.desc);
      Type argument = arguments.get(local.index);
      boolean isParameter = argument != null && isFirst(code, start);
      Range range =
          new Range(
              local.index, start, code.place(local.end), nameOf(local, type, isParameter), type);
      ranges.add(range);
      if (isParameter) {
        parameters.put(local.index, range.name);
      }
    }
  }

  /** Those of a method, or null if its class file has none. */
  static @Nullable LocalNames of(MethodModel method, MethodCode code) {
    List<LocalVariableNode> locals = method.node().localVariables;
    return locals == null || locals.isEmpty() ? null : new LocalNames(method, code);
  }

  /** Each parameter, the receiver included, by its first slot. */
  private static Map<Integer, Type> arguments(MethodModel method) {
    Map<Integer, Type> types = new HashMap<>();
    int slot = 0;
    if (!method.isStatic()) {
      types.put(slot++, Type.getObjectType(method.owner().name()));
    }
    for (Type type : method.parameters()) {
      types.put(slot, type);
      slot += type.getSize();
    }
    return types;
  }

  private static boolean isFirst(MethodCode code, int start) {
    for (int i = 0; i < start; i++) {
      if (code.at(i).getOpcode() >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The C name; one that stands for another type already is numbered. */
  private String nameOf(LocalVariableNode local, Type type, boolean isParameter) {
    String shown = isParameter ? CType.value(type) : CType.shown(type, "jref");
    String name = CName.of(local.name);
    for (int i = 2; !variables.getOrDefault(name, shown).equals(shown); i++) {
      name = CName.of(local.name) + "_" + i;
    }
    variables.put(name, shown);
    return name;
  }

  /** The C name of the parameter in a slot, if it has a Java name. */
  @Nullable String parameter(int slot) {
    return parameters.get(slot);
  }

  /**
   * The C name of the variable that lies in a slot before an instruction, if it has a Java name.
   */
  @Nullable String at(int slot, int instruction) {
    for (Range range : ranges) {
      if (range.slot == slot && range.start <= instruction && instruction < range.end) {
        return range.name;
      }
    }
    return null;
  }

  /** Declarations of all that are no parameters. */
  String declarations() {
    StringBuilder text = new StringBuilder();
    variables.forEach(
        (name, type) -> {
          if (!parameters.containsValue(name)) {
            text.append("  ").append(type).append(' ').append(name).append(" = 0;\n");
          }
        });
    return text.toString();
  }
}
