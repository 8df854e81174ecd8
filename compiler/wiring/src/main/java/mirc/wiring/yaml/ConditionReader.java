package mirc.wiring.yaml;

import java.util.Arrays;
import mirc.wiring.Argument;
import mirc.wiring.BootCondition;
import mirc.wiring.BootCondition.Operator;

/** A mapping as a condition. */
final class ConditionReader {
  private final ArgumentReader arguments;

  ConditionReader(ArgumentReader arguments) {
    this.arguments = arguments;
  }

  BootCondition condition(YamlNode node) {
    Fields fields = Fields.of(node, "a condition");
    BootCondition condition = read(fields);
    fields.end();
    return condition;
  }

  private BootCondition read(Fields fields) {
    if (fields.optional("all").isPresent()) {
      return new BootCondition.All(fields.list("all", this::condition));
    }
    if (fields.optional("any").isPresent()) {
      return new BootCondition.Any(fields.list("any", this::condition));
    }
    if (fields.optional("not").isPresent()) {
      return new BootCondition.Not(condition(fields.required("not")));
    }
    if (fields.optional("compare").isPresent()) {
      return new BootCondition.Comparison(
          operator(fields), argument(fields, "left"), argument(fields, "right"));
    }
    if (fields.optional("within").isPresent()) {
      return new BootCondition.Within(argument(fields, "address"), argument(fields, "within"));
    }
    if (fields.optional("element").isPresent()) {
      return new BootCondition.Member(argument(fields, "element"), argument(fields, "in"));
    }
    return new BootCondition.Flag(argument(fields, "flag"));
  }

  private Argument argument(Fields fields, String key) {
    return arguments.argument(fields.required(key));
  }

  private static Operator operator(Fields fields) {
    String sign = fields.text("compare");
    return Arrays.stream(Operator.values())
        .filter(operator -> operator.sign().equals(sign))
        .findFirst()
        .orElseThrow(
            () ->
                new PlanFormatException(
                    fields.required("compare").span(), "there is no comparison `" + sign + "`"));
  }
}
