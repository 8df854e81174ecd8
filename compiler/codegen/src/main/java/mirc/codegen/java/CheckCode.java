package mirc.codegen.java;

import java.util.List;
import java.util.stream.Collectors;
import mirc.wiring.Argument;
import mirc.wiring.BootCheck;
import mirc.wiring.BootCondition;

/** Conditions over boot values as statements. */
final class CheckCode implements BootCondition.Visitor<String> {
  private final ArgumentCode arguments;
  private final Imports imports;

  CheckCode(ArgumentCode arguments, Imports imports) {
    this.arguments = arguments;
    this.imports = imports;
  }

  Statement statement(BootCheck check) {
    return Statement.of(
        check.at(),
        JavaText.call(
            "boot.require",
            List.of(check.condition().accept(this), arguments.text(check.message()))));
  }

  @Override
  public String all(BootCondition.All condition) {
    return joined(condition.conditions(), " && ");
  }

  @Override
  public String any(BootCondition.Any condition) {
    return joined(condition.conditions(), " || ");
  }

  private String joined(List<BootCondition> conditions, String operator) {
    return conditions.stream()
        .map(condition -> condition.accept(this))
        .collect(Collectors.joining(operator, "(", ")"));
  }

  @Override
  public String not(BootCondition.Not condition) {
    return "!" + condition.condition().accept(this);
  }

  @Override
  public String comparison(BootCondition.Comparison condition) {
    Argument left = condition.left();
    Argument right = condition.right();
    return switch (condition.operator()) {
      case EQUAL -> call("equal", left, right);
      case DIFFERENT -> call("different", left, right);
      case LESS -> call("less", left, right);
      case AT_MOST -> call("atMost", left, right);
      case GREATER -> call("less", right, left);
      case AT_LEAST -> call("atMost", right, left);
    };
  }

  @Override
  public String within(BootCondition.Within condition) {
    return call("within", condition.address(), condition.network());
  }

  @Override
  public String member(BootCondition.Member condition) {
    return call("member", condition.element(), condition.list());
  }

  @Override
  public String flag(BootCondition.Flag condition) {
    return condition.value().accept(arguments);
  }

  private String call(String method, Argument first, Argument second) {
    return imports.boot("Conditions")
        + "."
        + method
        + "("
        + first.accept(arguments)
        + ", "
        + second.accept(arguments)
        + ")";
  }
}
