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

/** Secrets must not be put into strings, compared, or be part of what a message shows. */
final class ExposureRule implements FlowRule {

  @Override
  public Code code() {
    return CheckCode.SECRET_LEAK;
  }

  @Override
  public boolean isGuarded(Parameter parameter) {
    return parameter.secret();
  }

  @Override
  public boolean isGuarded(UnikernelParameter parameter) {
    return parameter.secret();
  }

  @Override
  public boolean ends(Constructible owner, Parameter parameter) {
    return owner.exclusive().contains(parameter.name());
  }

  @Override
  public String end(Parameter parameter) {
    return "`exclusive " + parameter.name() + "` would show it when two are equal";
  }

  @Override
  public String endLabel(Parameter parameter) {
    return "compared by `exclusive`";
  }

  @Override
  public List<Place> places(Expression expression) {
    List<Place> places = new ArrayList<>();
    if (expression instanceof Expression.Interpolation interpolation) {
      interpolation
          .parts()
          .forEach(
              part ->
                  places.add(new Place(part, "a string would hold it", "put into a string here")));
    }
    return places;
  }

  @Override
  public List<Place> places(Requirement requirement) {
    List<Place> places = new ArrayList<>();
    for (Expression operand : Expressions.operands(requirement.condition())) {
      places.add(new Place(operand, "a `require` would tell of it", "compared here"));
    }
    Expressions.all(requirement.message()).forEach(one -> places.addAll(places(one)));
    return places;
  }

  @Override
  public String message(String parameter, String end) {
    return "`" + parameter + "` is secret, and " + end;
  }

  @Override
  public String declared(String parameter) {
    return "`" + parameter + "` is declared `secret`";
  }

  @Override
  public String hint(String parameter) {
    return "pass it on as it is, to a device or app that needs it";
  }
}
