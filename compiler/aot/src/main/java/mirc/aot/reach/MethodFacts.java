package mirc.aot.reach;

import java.util.LinkedHashSet;
import java.util.Set;
import mirc.aot.classes.MethodModel;
import org.jspecify.annotations.Nullable;

/** What the analysis knows of a reached method: its parameters' values and its result. */
public final class MethodFacts implements Dependent {
  private final MethodModel method;
  private final Origin origin;
  private final Reach reach;
  private final Value[] parameters;
  private @Nullable Value result;
  private @Nullable MethodCode code;
  private boolean queued;
  private final Set<Dependent> callers = new LinkedHashSet<>();
  private final Set<Dependent> usualCallers = new LinkedHashSet<>();
  private boolean entered;

  MethodFacts(MethodModel method, Origin origin, Reach reach, Value[] parameters) {
    this.method = method;
    this.origin = origin;
    this.reach = reach;
    this.parameters = parameters;
  }

  public MethodModel method() {
    return method;
  }

  /** What reached it first. */
  public Origin origin() {
    return origin;
  }

  /** The receiver, if there is one, and the arguments of all calls. */
  public Value parameter(int number) {
    return parameters[number];
  }

  public int parameterCount() {
    return parameters.length;
  }

  /** What a call gives ({@link Value#VOID} for void), or null if no call returns. */
  public @Nullable Value result() {
    return result;
  }

  /** Whether it has bytecode. */
  public boolean hasCode() {
    return !method.isNative() && !method.isAbstract();
  }

  /** Its bytecode, with the calls of invokedynamic already replaced. */
  public MethodCode code() {
    MethodCode known = code;
    if (known == null) {
      reach.rewriter().rewrite(method);
      known = new MethodCode(method);
      code = known;
    }
    return known;
  }

  /**
   * Notes a call.
   *
   * @param rare whether the caller is about to throw then
   */
  void addCaller(Dependent caller, boolean rare) {
    callers.add(caller);
    if (!rare) {
      usualCallers.add(caller);
    }
  }

  /** Methods and selectors with a call that is no part of throwing something. */
  Set<Dependent> usualCallers() {
    return usualCallers;
  }

  Set<Dependent> callers() {
    return callers;
  }

  /** Something other than analysed code calls it, and may do so often. */
  void enter() {
    entered = true;
  }

  boolean isEntered() {
    return entered;
  }

  /** Takes in the arguments of a call; analyses the body again if they say something new. */
  void joinParameters(Value[] arguments) {
    boolean changed = false;
    for (int i = 0; i < parameters.length; i++) {
      Value joined = parameters[i].join(arguments[i], reach.object());
      if (!joined.equals(parameters[i])) {
        parameters[i] = joined;
        changed = true;
      }
    }
    if (changed) {
      changed();
    }
  }

  void joinResult(Value value) {
    Value joined = result == null ? value : result.join(value, reach.object());
    if (!joined.equals(result)) {
      result = joined;
      callers.forEach(Dependent::changed);
    }
  }

  @Override
  public void changed() {
    if (!queued && hasCode() && !reach.isOpen()) {
      queued = true;
      reach.enqueue(this);
    }
  }

  void dequeued() {
    queued = false;
  }

  @Override
  public String toString() {
    return method.toString();
  }
}
