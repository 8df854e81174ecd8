package mirc.aot.initial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.FieldFacts;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What class initialisers leave in static fields, where that can be known while compiling: such an
 * initialiser is run here, and its class is initialised when the image starts. One that reads what
 * may change before the program runs it, that has an effect on anything but its own class's fields
 * and the objects it makes, that does not end normally, or that makes what the program could let go
 * ({@link Holders}), is left for run time (JLS 12.4).
 */
public final class InitialState {
  private final Reach reach;
  private final Predicate<ClassModel> excluded;
  private final Map<ClassModel, Boolean> done = new HashMap<>();
  private final Set<ClassModel> running = new HashSet<>();
  private final Map<FieldModel, Object> values = new HashMap<>();

  /**
   * Of the classes that an analysis reached.
   *
   * @param excluded those whose initialisers are left for run time
   */
  public InitialState(Reach reach, Predicate<ClassModel> excluded) {
    this.reach = reach;
    this.excluded = excluded;
  }

  /** Runs the initialisers of all classes that the program initialises. */
  public void find() {
    reach.initialized().keySet().forEach(this::isDone);
  }

  /** Whether a class is initialised from the start; also if it has nothing to run. */
  public boolean isDone(ClassModel type) {
    Boolean known = done.get(type);
    if (known != null) {
      return known;
    } else if (!running.add(type)) {
      return false; // two classes need each other
    }
    boolean result = evaluate(type);
    running.remove(type);
    done.put(type, result);
    return result;
  }

  private boolean evaluate(ClassModel type) {
    ClassModel parent = type.superclass();
    if (type.isArray() || type.isPrimitive()) {
      return true;
    } else if (!type.isInterface() && parent != null && !isDone(parent)) {
      return false;
    }
    for (ClassModel above : type.supertypes()) {
      if (above != type && above.isInterface() && initializer(above) != null && !isDone(above)) {
        return false;
      }
    }
    MethodModel initializer = initializer(type);
    if (initializer == null) {
      return true;
    } else if (reach.isOpen() || excluded.test(type)) {
      return false;
    }
    if (type.fields().stream().anyMatch(this::isPinned)) {
      return false;
    }
    try {
      values.putAll(new Machine(this, reach, type).run(initializer));
      return true;
    } catch (Unknown e) {
      return false;
    }
  }

  /** Whether C code may have written to a static field before. */
  boolean isPinned(FieldModel field) {
    FieldFacts facts = field.isStatic() ? reach.knownField(field) : null;
    return facts != null && facts.isPinned();
  }

  private @Nullable MethodModel initializer(ClassModel type) {
    MethodModel method = type.declared("<clinit>()V");
    return method == null || reach.facts(method) == null ? null : method;
  }

  /** Whether an initialiser that was run here has assigned a static field. */
  public boolean has(FieldModel field) {
    return values.containsKey(field);
  }

  /** The value of a static field; see {@link Thing}. */
  public @Nullable Object value(FieldModel field) {
    Object value = values.get(field);
    return value == null ? constant(field) : value;
  }

  /** What a static field holds before its class is initialised (JVMS 5.5 step 6). */
  static @Nullable Object constant(FieldModel field) {
    Object constant = field.node().value;
    return constant == null ? Thing.zero(field.node().desc) : constant;
  }
}
