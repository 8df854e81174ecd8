package mirc.elaborate.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.semantics.program.Binding;
import org.jspecify.annotations.Nullable;

/** What names mean inside one body. A binding is evaluated when it is first used. */
final class Scope {
  private final GraphBuilder builder;
  private final Place body;
  private final Map<String, GraphValue> parameters;
  private final Map<String, Binding> bindings;
  private final Map<String, GraphValue> evaluated;
  private final Map<String, GraphValue> variables;

  private Scope(
      GraphBuilder builder,
      Place body,
      Map<String, GraphValue> parameters,
      Map<String, Binding> bindings,
      Map<String, GraphValue> evaluated,
      Map<String, GraphValue> variables) {
    this.builder = builder;
    this.body = body;
    this.parameters = parameters;
    this.bindings = bindings;
    this.evaluated = evaluated;
    this.variables = variables;
  }

  static Scope of(
      GraphBuilder builder, Map<String, GraphValue> parameters, List<Binding> list, Place body) {
    Map<String, Binding> bindings = new HashMap<>();
    list.forEach(binding -> bindings.put(binding.name(), binding));
    return new Scope(builder, body, parameters, bindings, new HashMap<>(), Map.of());
  }

  /** The same body with one more variable. */
  Scope with(String variable, GraphValue value) {
    Map<String, GraphValue> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Scope(builder, body, parameters, bindings, evaluated, more);
  }

  GraphBuilder builder() {
    return builder;
  }

  /** Where the body stands. */
  Place body() {
    return body;
  }

  GraphValue parameter(String name) {
    return found(parameters.get(name), name);
  }

  GraphValue variable(String name) {
    return found(variables.get(name), name);
  }

  GraphValue binding(String name) {
    GraphValue known = evaluated.get(name);
    if (known != null) {
      return known;
    }
    Binding binding = bindings.get(name);
    if (binding == null) {
      throw new IllegalStateException("no binding " + name);
    }
    GraphValue value = Evaluator.evaluate(binding.value(), this, body.binding(name));
    evaluated.put(name, value);
    return value;
  }

  private static GraphValue found(@Nullable GraphValue value, String name) {
    if (value == null) {
      throw new IllegalStateException("no value of " + name);
    }
    return value;
  }
}
