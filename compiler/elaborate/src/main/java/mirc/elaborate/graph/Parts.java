package mirc.elaborate.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.TypedProgram;

/** The devices that a device names: in the defaults of its parameters, and in its body. */
final class Parts implements Expression.Visitor<Void> {
  private final TypedProgram program;
  private final Set<Constructible> found = new LinkedHashSet<>();

  Parts(TypedProgram program) {
    this.program = program;
  }

  Set<Constructible> of(DeviceDeclaration device) {
    device.parameters().forEach(parameter -> parameter.defaultValue().ifPresent(this::visit));
    if (device.body() instanceof DeviceDeclaration.Composite body) {
      body.bindings().forEach(binding -> visit(binding.value()));
      visit(body.result());
    }
    return found;
  }

  @SuppressWarnings("NullAway") // Void has no other value.
  private static Void nothing() {
    return null;
  }

  private void visit(Expression expression) {
    expression.accept(this);
  }

  @Override
  public Void literal(Expression.Literal expression) {
    return nothing();
  }

  @Override
  public Void parameter(Expression.ParameterReference expression) {
    return nothing();
  }

  @Override
  public Void binding(Expression.BindingReference expression) {
    return nothing();
  }

  @Override
  public Void variable(Expression.VariableReference expression) {
    return nothing();
  }

  @Override
  public Void target(Expression.TargetReference expression) {
    return nothing();
  }

  @Override
  public Void apply(Expression.Apply expression) {
    found.add(program.constructible(expression.callee()));
    for (Expression.Argument argument : expression.arguments()) {
      if (argument instanceof Expression.Given given) {
        visit(given.value());
      }
    }
    return nothing();
  }

  @Override
  public Void match(Expression.Match expression) {
    expression.arms().forEach(arm -> visit(arm.value()));
    expression.otherwise().ifPresent(this::visit);
    return nothing();
  }

  @Override
  public Void conditional(Expression.Conditional expression) {
    visit(expression.then());
    visit(expression.otherwise());
    return nothing();
  }

  @Override
  public Void interpolation(Expression.Interpolation expression) {
    return nothing();
  }

  @Override
  public Void list(Expression.ListExpression expression) {
    expression.elements().forEach(this::visit);
    return nothing();
  }

  @Override
  public Void comprehension(Expression.Comprehension expression) {
    visit(expression.element());
    return nothing();
  }
}
