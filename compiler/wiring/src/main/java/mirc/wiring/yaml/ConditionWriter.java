package mirc.wiring.yaml;

import java.util.List;
import mirc.wiring.Argument;
import mirc.wiring.BootCondition;

/** A condition as a mapping whose first key says what it is. */
final class ConditionWriter implements BootCondition.Visitor<Object> {

  @Override
  public Object all(BootCondition.All condition) {
    return new Trees().put("all", each(condition.conditions())).tree();
  }

  @Override
  public Object any(BootCondition.Any condition) {
    return new Trees().put("any", each(condition.conditions())).tree();
  }

  private List<Object> each(List<BootCondition> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  @Override
  public Object not(BootCondition.Not condition) {
    return new Trees().put("not", condition.condition().accept(this)).tree();
  }

  @Override
  public Object comparison(BootCondition.Comparison condition) {
    return new Trees()
        .put("compare", condition.operator().sign())
        .put("left", argument(condition.left()))
        .put("right", argument(condition.right()))
        .tree();
  }

  @Override
  public Object within(BootCondition.Within condition) {
    return new Trees()
        .put("within", argument(condition.network()))
        .put("address", argument(condition.address()))
        .tree();
  }

  @Override
  public Object member(BootCondition.Member condition) {
    return new Trees()
        .put("element", argument(condition.element()))
        .put("in", argument(condition.list()))
        .tree();
  }

  @Override
  public Object flag(BootCondition.Flag condition) {
    return new Trees().put("flag", argument(condition.value())).tree();
  }

  private static Object argument(Argument argument) {
    return argument.accept(new ArgumentWriter());
  }
}
