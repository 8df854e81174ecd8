package mirc.aot.reach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * All calls of one method on receivers of which only a bound is known: every class below the bound
 * that is instantiated adds the method that it selects.
 */
final class Selector implements Dependent {
  private final Reach reach;
  private final ClassModel bound;
  private final MethodModel method;
  private final Origin origin;
  private final Value[] arguments;
  private @Nullable Value result;
  private final Map<MethodFacts, Value> targets = new LinkedHashMap<>();
  private final Set<Dependent> callers = new LinkedHashSet<>();
  private final Set<Dependent> usualCallers = new LinkedHashSet<>();

  Selector(Reach reach, ClassModel bound, MethodModel method, Origin origin, Value[] arguments) {
    this.reach = reach;
    this.bound = bound;
    this.method = method;
    this.origin = origin;
    this.arguments = arguments;
  }

  ClassModel bound() {
    return bound;
  }

  @Nullable Value call(Value[] values, Dependent caller, boolean rare) {
    callers.add(caller);
    if (!rare) {
      usualCallers.add(caller);
    }
    boolean changed = false;
    for (int i = 1; i < arguments.length; i++) {
      Value joined = arguments[i].join(values[i], reach.object());
      if (!joined.equals(arguments[i])) {
        arguments[i] = joined;
        changed = true;
      }
    }
    if (changed) {
      targets.forEach(this::pass);
    }
    return result;
  }

  private void pass(MethodFacts target, Value receiver) {
    Value[] values = arguments.clone();
    values[0] = receiver;
    target.joinParameters(values);
  }

  /** A class below the bound has come up. */
  void link(ClassModel type) {
    if (!type.isSubtypeOf(method.owner()) || !type.isSubtypeOf(bound)) {
      return;
    }
    MethodModel target = reach.resolution().select(type, method);
    if (target == null) {
      return;
    }
    Value receiver = Value.exactly(type);
    Value[] values = arguments.clone();
    values[0] = receiver;
    MethodFacts facts = reach.reach(target, values, origin);
    Value before = targets.get(facts);
    targets.put(facts, before == null ? receiver : before.join(receiver, reach.object()));
    if (targets.size() > 1) {
      reach.dispatch().add(method);
    }
    facts.addCaller(this, false);
    changed();
  }

  /** Methods with a call that is no part of throwing something. */
  Set<Dependent> usualCallers() {
    return usualCallers;
  }

  Set<MethodFacts> targets() {
    return targets.keySet();
  }

  @Override
  public void changed() {
    Value joined = result;
    for (MethodFacts target : targets.keySet()) {
      Value value = target.result();
      if (value != null) {
        joined = joined == null ? value : joined.join(value, reach.object());
      }
    }
    if (joined != null && !joined.equals(result)) {
      result = joined;
      callers.forEach(Dependent::changed);
    }
  }
}
