package mirc.codegen.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import mirc.wiring.BootParameter;
import mirc.wiring.Instance;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;

/** The local variables of the main method: the names of the plan, as Java can have them. */
final class Names {
  /** The variables that stand in every main method. */
  private static final Set<String> TAKEN = Set.of("args", "boot");

  private final Map<String, String> variables = new HashMap<>();
  private final Set<String> used = new HashSet<>(TAKEN);

  Names(WiringPlan plan) {
    for (BootParameter parameter : plan.parameters()) {
      String variable = unused(camel(parameter.name()));
      used.add(variable + "Element");
      variables.put("parameter " + parameter.name(), variable);
    }
    for (Instance instance : plan.instances()) {
      variables.put("instance " + instance.id(), unused(camel(instance.id())));
    }
    for (Start start : plan.starts()) {
      variables.put("start " + start.instance(), unused(camel(start.instance()) + "Thread"));
    }
  }

  String parameter(String name) {
    return variable("parameter " + name);
  }

  String instance(String id) {
    return variable("instance " + id);
  }

  String start(String id) {
    return variable("start " + id);
  }

  private String variable(String key) {
    String variable = variables.get(key);
    if (variable == null) {
      throw new IllegalArgumentException("the plan has no " + key);
    }
    return variable;
  }

  private String unused(String wanted) {
    String name = SourceVersion.isName(wanted) ? wanted : wanted + "Value";
    for (int number = 2; !used.add(name); number++) {
      name = wanted + number;
    }
    return name;
  }

  /** {@code stack.link} becomes {@code stackLink}, {@code SystemClock} {@code systemClock}. */
  private static String camel(String path) {
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (!Character.isJavaIdentifierPart(c)) {
        upper = true;
      } else if (name.length() == 0) {
        name.append(Character.isJavaIdentifierStart(c) ? "" : "_").append(Character.toLowerCase(c));
        upper = false;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name.toString();
  }
}
