package mirc.aot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.indy.DynamicCalls;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Origin;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/** Why classes are in the image. */
public final class Reasons {
  private static final int MOST = 200; // chains may go in circles

  private final Map<String, Origin> classes = new TreeMap<>();

  Reasons(Reach reach) {
    for (MethodFacts facts : reach.reached()) {
      classes.putIfAbsent(
          facts.method().owner().javaName(), new Origin(facts, 0, "has " + facts.method()));
    }
    for (Map.Entry<ClassModel, Origin> entry : reach.initialized().entrySet()) {
      classes.put(entry.getKey().javaName(), entry.getValue());
    }
    for (Map.Entry<ClassModel, Origin> entry : reach.instantiated().entrySet()) {
      classes.put(entry.getKey().javaName(), entry.getValue());
    }
  }

  /**
   * The chain that brought a class in, from the first use of the class to a root of the program;
   * empty if the class is not in the image.
   *
   * @param className as {@code Class.getName} gives it
   */
  public List<String> why(String className) {
    Origin origin = classes.get(className);
    return origin == null ? List.of() : chain(origin);
  }

  /** Whether the translator put the method there, a copy of another class's it may be. */
  private static boolean isMade(MethodFacts facts) {
    return facts.method().name().startsWith(DynamicCalls.PREFIX);
  }

  static List<String> chain(Origin origin) {
    List<String> chain = new ArrayList<>();
    Origin next = origin;
    while (next.from() != null && chain.size() < MOST) {
      MethodFacts from = next.from();
      String file = from.method().owner().requireNode().sourceFile;
      String place = file == null || isMade(from) ? "" : " (" + file + ":" + next.line() + ")";
      chain.add(from.method() + place + " " + next.reason());
      next = from.origin();
    }
    chain.add("root: " + next.reason());
    return chain;
  }

  /** Where the program's own code, not mirc's runtime, leads into the JDK. */
  static AotProblem.@Nullable Entrance entrance(Origin origin) {
    int steps = 0;
    for (Origin next = origin; steps < MOST; steps++) {
      MethodFacts from = next.from();
      if (from == null) {
        return null;
      }
      ClassModel owner = from.method().owner();
      String name = owner.javaName();
      if (owner.module() == null && !name.startsWith("mirage.") && !isMade(from)) {
        String file = owner.requireNode().sourceFile;
        String caller = name + "." + from.method().name();
        return new AotProblem.Entrance(from.method().toString(), caller, file, next.line());
      }
      next = from.origin();
    }
    return null;
  }
}
