package mirc.elaborate.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.program.Parameter;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;

/** One use of a device or app, made into a node, or into the parts of a composite device. */
final class Application {
  private final Scope scope;
  private final GraphBuilder builder;
  private final Place place;
  private final Expression.Apply apply;
  private final Constructible callee;

  Application(Scope scope, Place place, Expression.Apply apply) {
    this.scope = scope;
    this.builder = scope.builder();
    this.apply = apply;
    this.callee = builder.program().constructible(apply.callee());
    this.place = isSingleton() ? builder.singletonPlace(callee.name()) : place;
  }

  private boolean isSingleton() {
    return callee instanceof DeviceDeclaration device && device.singleton();
  }

  GraphValue make() {
    Optional<GraphValue> shared =
        isSingleton() ? builder.singleton(callee.name()) : Optional.empty();
    if (shared.isPresent()) {
      return shared.get();
    }
    builder.enter(apply);
    GraphValue value = instance();
    builder.leave();
    if (isSingleton()) {
      builder.share(callee.name(), value);
    }
    return value;
  }

  private GraphValue instance() {
    new Availability(builder).check(callee);
    List<Node.Argument> arguments = arguments();
    Scope inside = Scope.of(builder, byName(arguments), bindings(), place);
    GraphValue value = made(inside, arguments);
    String id = value instanceof GraphValue.NodeReference node ? node.id() : place.id();
    builder.addExclusive(callee, id, byName(arguments), apply.span());
    callee
        .requirements()
        .forEach(r -> builder.pend(new PendingRequirement(r, inside, builder.userSpan(apply))));
    return value;
  }

  private List<Binding> bindings() {
    return callee instanceof DeviceDeclaration device
            && device.body() instanceof DeviceDeclaration.Composite body
        ? body.bindings()
        : List.of();
  }

  private GraphValue made(Scope inside, List<Node.Argument> arguments) {
    if (callee instanceof AppDeclaration app) {
      return node(Optional.empty(), app.java(), arguments);
    }
    DeviceDeclaration device = (DeviceDeclaration) callee;
    if (device.body() instanceof DeviceDeclaration.Leaf leaf) {
      return node(Optional.of(device.type()), leaf.java(), arguments);
    }
    GraphValue value =
        Evaluator.evaluate(((DeviceDeclaration.Composite) device.body()).result(), inside, place);
    builder.add(new Composite(place.id(), device.name(), arguments, value, apply.span()));
    return value;
  }

  private GraphValue node(
      Optional<Type.Interface> type, JavaBinding java, List<Node.Argument> arguments) {
    String id = builder.unused(place.id());
    if (!java.className().contains(".")) {
      builder.report(
          GraphCode.UNNAMED_PACKAGE,
          java.span(),
          "the class `"
              + java.className()
              + "` lies in the unnamed package, which no other"
              + " package can use",
          "move it into a package, such as `app." + java.className() + "`");
    }
    builder.add(new Node(id, callee.name(), type, isSingleton(), java, arguments, apply.span()));
    return new GraphValue.NodeReference(id);
  }

  private List<Node.Argument> arguments() {
    List<Node.Argument> arguments = new ArrayList<>();
    for (Expression.Argument argument : apply.arguments()) {
      Parameter parameter = callee.parameter(argument.parameter());
      arguments.add(
          new Node.Argument(
              parameter.name(),
              parameter.type(),
              value(argument, parameter),
              argument instanceof Expression.Defaulted));
    }
    return arguments;
  }

  private GraphValue value(Expression.Argument argument, Parameter parameter) {
    if (argument instanceof Expression.Given given) {
      return Evaluator.evaluate(
          given.value(), scope, place.argument(parameter.name(), scope.body()));
    }
    Optional<GraphValue> initial =
        parameter
            .defaultValue()
            .map(
                expression ->
                    Evaluator.evaluate(
                        expression,
                        Scope.of(builder, Map.of(), List.of(), scope.body()),
                        place.argument(parameter.name(), scope.body())));
    if (argument instanceof Expression.Lifted) {
      return lift(parameter, initial);
    }
    return initial.orElseThrow(() -> new IllegalStateException("no default of " + parameter));
  }

  private GraphValue lift(Parameter parameter, Optional<GraphValue> initial) {
    Optional<Value> value = initial.map(v -> ((GraphValue.Known) v).value());
    return builder.lift(
        new GraphParameter(
            place.lifted(parameter.name()),
            parameter.type(),
            parameter.secret() ? Optional.empty() : value,
            parameter.secret(),
            true,
            parameter.documentation().orElse(""),
            builder.userSpan(apply)));
  }

  private static Map<String, GraphValue> byName(List<Node.Argument> arguments) {
    Map<String, GraphValue> values = new HashMap<>();
    arguments.forEach(argument -> values.put(argument.parameter(), argument.value()));
    return values;
  }
}
