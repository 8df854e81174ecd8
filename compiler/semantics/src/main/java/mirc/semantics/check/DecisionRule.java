package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Code;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Expressions;
import mirc.semantics.program.Parameter;
import mirc.semantics.program.Requirement;
import mirc.semantics.program.UnikernelParameter;

/** Boot values must not decide which devices there are. */
final class DecisionRule implements FlowRule {

  @Override
  public Code code() {
    return CheckCode.BOOT_DECIDES;
  }

  @Override
  public boolean isGuarded(Parameter parameter) {
    return parameter.stage() == Parameter.Stage.BOOT;
  }

  @Override
  public boolean isGuarded(UnikernelParameter parameter) {
    return parameter.boot();
  }

  @Override
  public boolean ends(Constructible owner, Parameter parameter) {
    return parameter.stage() == Parameter.Stage.BUILD;
  }

  @Override
  public String end(Parameter parameter) {
    return "the build parameter `" + parameter.name() + "` would depend on it";
  }

  @Override
  public String endLabel(Parameter parameter) {
    return "`" + parameter.name() + "` is a build parameter";
  }

  @Override
  public List<Place> places(Expression expression) {
    List<Place> places = new ArrayList<>();
    if (expression instanceof Expression.Match match) {
      places.add(new Place(match.subject(), "a `match` would depend on it", "matched here"));
    } else if (expression instanceof Expression.Conditional conditional) {
      for (Expression operand : Expressions.operands(conditional.condition())) {
        places.add(new Place(operand, "an `if` would depend on it", "decides here"));
      }
    } else if (expression instanceof Expression.Comprehension comprehension) {
      for (Expression source : Expressions.sources(comprehension.iteration())) {
        places.add(new Place(source, "the number of devices would depend on it", "counted here"));
      }
    }
    return places;
  }

  @Override
  public List<Place> places(Requirement requirement) {
    return List.of();
  }

  @Override
  public String message(String parameter, String end) {
    return "`" + parameter + "` is known at boot only, and " + end;
  }

  @Override
  public String declared(String parameter) {
    return "`" + parameter + "` is a boot parameter";
  }

  @Override
  public String hint(String parameter) {
    return "declare it `build " + parameter + "`, and choose it with `--set " + parameter + "=…`";
  }
}
